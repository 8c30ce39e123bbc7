import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesIn, read } from './files.js';

it('every group of faults is proven, and stands in the matrix', () => {
  const matrix = read('test/faults/matrix.ts');
  const proofs = filesIn('test/faults', '.test.ts').map(read);
  const groups = filesIn('test/faults/rows', '.ts').flatMap((file) => [...read(file).matchAll(/^export const (\w+) =/gm)].map(([, name = '']) => name));
  assert.ok(groups.length > 0);
  const isProven = (group: string) => proofs.some((text) => new RegExp(`\\bprove\\(.+, ${group},`).test(text));
  assert.deepEqual(groups.filter((group) => !isProven(group) || !matrix.includes(`...${group}`)), []);
});
