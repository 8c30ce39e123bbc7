import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn } from './files.js';
import { findCycle, importsOf, packageName, roomOf, sourceFiles, type Import } from './imports.js';
import { COLLECTOR, ROOMS } from './layers.js';

function fault({ from, to, isPackage }: Import): string | undefined {
  const here = roomOf(from);
  const room = ROOMS[here];
  if (!room) return undefined;
  if (isPackage) return room.packages.includes(packageName(to)) ? undefined : `${from}: ${here} may not import the package ${to}`;
  if (!to.startsWith('src/')) return `${from}: reaches out of src to ${to}`;
  const there = roomOf(to);
  return there === here || room.rooms.includes(there) ? undefined : `${from}: ${here} may not import ${there} (${to})`;
}

describe('the layers', () => {
  it('are all in the house plan (test/repo/layers.ts)', () => {
    assert.deepEqual(sourceFiles().filter((file) => !ROOMS[roomOf(file)]), []);
  });

  it('import only what stands below them', () => {
    const files = sourceFiles();
    assert.ok(files.length > 0, 'no sources were found');
    assert.deepEqual(files.flatMap(importsOf).map(fault).filter(Boolean), []);
  });

  it('are free of import cycles', () => {
    const files = [...filesIn('src', '.ts'), ...filesIn('demo', '.ts')];
    assert.deepEqual(findCycle(files), undefined);
  });

  it('give the collector what a survey is, and nothing of the page', () => {
    const faults = filesIn(COLLECTOR.folder, '.ts')
      .flatMap(importsOf)
      .filter(({ to, isPackage }) => !isPackage && to.startsWith('src/'))
      .filter(({ to }) => !COLLECTOR.mayImport.some((name) => name === roomOf(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    assert.deepEqual(faults, []);
  });
});
