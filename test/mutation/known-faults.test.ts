import assert from 'node:assert/strict';
import { it } from 'node:test';
import { KNOWN_FAULTS } from './known-faults.js';
import { inject, setUp, test } from './workshop.js';

it('each known fault of delivery can still be made in the sources', () => {
  for (const fault of KNOWN_FAULTS) assert.ok(inject(fault).size > 0);
});

it('the judges of mutants find no fault where none was made, and find one that was', { timeout: 300_000 }, async () => {
  setUp();
  assert.equal(await test('all'), undefined);
  const fault = KNOWN_FAULTS.find(({ name }) => name === 'what is written and not counted is held in memory too');
  assert.match((await test('all', fault)) ?? '', /A page that is left/);
});
