// Ends npm run mutate: writes into README.md what survived, each with its argument, and fails for one without, and below ninety of a hundred.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../repo/files.js';
import { ARGUMENTS } from './arguments.js';

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status: string;
}

/** Both from 1 on. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const GOAL = 90;
const LONGEST = 90;
const README = join(ROOT, 'test/mutation/README.md');

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
};

const code = (text: string) => `\`${shortened(text).replaceAll('|', '\\|').replaceAll('`', 'ˋ')}\``;

const between = (source: string, { start, end }: Mutant['location']) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  return lines.join('\n').slice(start.column - 1);
};

const { files } = JSON.parse(readFileSync(join(ROOT, '.cache/mutation/report.json'), 'utf8')) as Report;

const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants.map((mutant) => ({
    ...mutant,
    file: file.replace('src/', ''),
    was: between(source, mutant.location),
    line: source.split('\n')[mutant.location.start.line - 1]!.trim(),
  })),
);
const having = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status));
const survivors = having('Survived', 'NoCoverage');
const killed = having('Killed', 'Timeout').length;
const percent = (100 * killed) / (killed + survivors.length);

const used = new Set<object>();
const rows = survivors.map(({ file, line, was, replacement }) => {
  const argument = ARGUMENTS.find((one) => file.endsWith(one.file) && line.includes(one.line) && (one.becomes ?? replacement) === replacement);
  if (argument) used.add(argument);
  return { argument, text: `| \`${file}\` | ${code(was)} | ${code(replacement || ' ')} | ${argument?.why ?? '**no argument yet**'} |` };
});

const figures = `${mutants.length} mutants, ${killed} killed (${having('Timeout').length} of them never end), ${survivors.length} survive: ${percent.toFixed(1)} %.`;
const table = ['| file | was | became | why nothing notices |', '| --- | --- | --- | --- |', ...rows.map(({ text }) => text)].join('\n');
const generated = `<!-- survivors -->\n${figures}\n\n${table}\n<!-- /survivors -->`;
writeFileSync(README, readFileSync(README, 'utf8').replace(/<!-- survivors -->[^]*<!-- \/survivors -->/, () => generated));

console.log(figures);
for (const { file, line } of ARGUMENTS.filter((argument) => !used.has(argument))) console.log(`no longer needed: the argument for ${file}: ${line}`);
const without = rows.filter(({ argument }) => !argument);
for (const { text } of without) console.error(text);
if (without.length || percent < GOAL) process.exitCode = 1;
