import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesIn } from '../repo/files.js';
import { groups, NODE_FOLDERS } from './groups.js';

it('every test file is run by one of the steps', () => {
  const browserFolders = groups.flatMap(({ files }) => files).map((pattern) => pattern.split('/**')[0]!);
  const homes = [...Object.values(NODE_FOLDERS).flat(), ...browserFolders];
  const tests = ['src', 'demo', 'test'].flatMap((folder) => filesIn(folder, '.test.ts', '.test.js'));
  assert.ok(tests.length > 0);
  assert.deepEqual(tests.filter((file) => !homes.some((home) => file.startsWith(`${home}/`))), []);
});
