// Who imports whom: every import and export … from, dynamic and type-only ones too.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { exists, filesIn, isGenerated, read } from './files.js';

export interface Import {
  readonly from: string;
  /** A path of this repository, or the specifier of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

function resolve(from: string, specifier: string): string {
  const path = join(dirname(from), specifier.replace(/[?#].*$/, ''));
  const source = path.replace(/\.js$/, '.ts');
  return exists(source) ? source : path;
}

export function importsOf(from: string): readonly Import[] {
  return ts.preProcessFile(read(from), true, true).importedFiles.map(({ fileName }) => {
    const isPackage = !fileName.startsWith('.');
    return { from, to: isPackage ? fileName : resolve(from, fileName), isPackage };
  });
}

export const sourceFiles = (): readonly string[] => filesIn('src', '.ts').filter((file) => !isGenerated(file));

/** "@lit/localize/init/install.js" belongs to "@lit/localize". */
export function packageName(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** src/survey/parse.ts stands in "survey", src/define.ts in "define". */
export function roomOf(file: string): string {
  return file.replace(/^src\//, '').replace(/\/.*|\.ts$/, '');
}

/** One circle of imports, first file repeated at the end; undefined when there is none. */
export function findCycle(files: readonly string[]): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file) || !files.includes(file)) return undefined;
    for (const { to, isPackage } of importsOf(file)) {
      const cycle = isPackage ? undefined : visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
