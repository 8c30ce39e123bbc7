import assert from 'node:assert/strict';
import { it } from 'node:test';
import { KNOWN_FAULTS } from './known-faults.js';
import { inject } from './workshop.js';

it('each known fault of delivery can still be made in the sources', () => {
  for (const fault of KNOWN_FAULTS) assert.ok(inject(fault).size > 0);
});
