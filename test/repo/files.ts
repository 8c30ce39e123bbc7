// The files of this repository, as paths from its top, and what they say once comments are taken away.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
export const exists = (file: string): boolean => existsSync(join(ROOT, file));

/** All files below a folder whose name ends in one of the endings; none where the folder isn't there yet. */
export function filesIn(folder: string, ...endings: readonly string[]): readonly string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`, ...endings) : [`${folder}/${entry.name}`]))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
}

export function isGenerated(file: string): boolean {
  return file.includes('/generated/') || file.includes('/node_modules/');
}

/** A module as it runs: rules are about what is done, and comments may name what they forbid. */
export function codeOf(file: string): string {
  return ts.transpileModule(read(file), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  }).outputText;
}
