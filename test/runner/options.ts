// npm test -- [--engine chromium,webkit] [--only types,lint,unit …] [--files 'test/outbox/**/*.test.ts' …]
import { parseArgs } from 'node:util';

export const STEPS = ['engines', 'types', 'lint', 'build', 'repo', 'node', 'unit', 'coverage', 'behaviour', 'e2e', 'faults', 'visual'] as const;
export type Step = (typeof STEPS)[number];

export interface Options {
  readonly steps: readonly Step[];
  readonly nodeFiles: readonly string[];
  readonly browserFiles: readonly string[];
  readonly engines: string;
}

const words = (values: readonly string[] = []) => values.flatMap((value) => value.split(',')).filter(Boolean);
const isNodeTest = (file: string) => /^(demo|test\/(repo|e2e|faults|runner|visual|endpoint-kit|bench|model|mutation))\//.test(file);

/** Named files run alone, in the step that can run them. */
function stepsFor(only: readonly string[], files: readonly string[]): readonly Step[] {
  const unknown = only.find((name) => !STEPS.some((step) => step === name));
  if (unknown) throw new Error(`No step is called "${unknown}"; there are ${STEPS.join(', ')}.`);
  if (only.length) return STEPS.filter((step) => only.includes(step));
  if (files.length === 0) return STEPS;
  return files.every(isNodeTest) ? ['node'] : files.some(isNodeTest) ? ['node', 'unit'] : ['unit'];
}

export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      engine: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      files: { type: 'string', multiple: true },
    },
  });
  const files = [...(values.files ?? []), ...positionals];
  return {
    steps: stepsFor(words(values.only), files),
    nodeFiles: files.filter(isNodeTest),
    browserFiles: files.filter((file) => !isNodeTest(file)),
    engines: words(values.engine).join(',') || (env.ENGINES ?? ''),
  };
}
