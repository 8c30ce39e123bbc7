// The command: words in, an exit code out. 0: nothing is wrong; 1: something is; 2: it could not be looked at.

import { createAuthor, OWN } from './author.js';
import { checkEndpoint } from './check-endpoint.js';
import { HELP, NAME, USAGE } from './help.js';
import { Complaint, readOptions, readWords, type CheckOptions } from './options.js';
import { count, toReport, wrapped } from './report.js';
import type { World } from './world.js';

/** How many rows an endpoint has at most when all is played. */
export const MOST_ROWS = 12;

const announce = async (options: CheckOptions, world: World): Promise<string> => {
  const { id, version } = options.survey ?? OWN;
  const { knowsQuestions } = await createAuthor(options, world);
  const answers = knowsQuestions ? '' : ' Its questions are not known here, so they stay unanswered.';
  const writes = `This writes up to ${MOST_ROWS} responses there, marked with channel "check" and survey ${id}@${version}.${answers}`;
  return `Playing a page of ${options.origin} against\n${options.endpoint}\n${wrapped(writes, '')}\n\n`;
};

const check = async (options: CheckOptions, world: World): Promise<number> => {
  // Before anything is written; beside the report where a machine reads that.
  (options.json ? world.err : world.out)(await announce(options, world));
  const checked = await checkEndpoint(options, world);
  const wrong = count(checked.findings, 'wrong');
  const { endpoint, origin } = options;
  const numbers = { right: count(checked.findings, 'right'), told: count(checked.findings, 'told'), wrong };
  world.out(options.json ? `${JSON.stringify({ endpoint, origin, version: world.version, ...numbers, ...checked }, null, 2)}\n` : toReport(checked));
  return wrong ? 1 : 0;
};

const dispatch = async (args: readonly string[], world: World): Promise<number> => {
  const { values, positionals } = readWords(args);
  const [command, ...rest] = positionals;
  if (values.help) world.out(HELP);
  else if (values.version) world.out(`${world.version}\n`);
  else if (command === undefined) throw new Complaint('Nothing was asked for.', `Write: ${USAGE}`);
  else if (command !== 'check-endpoint') throw new Complaint(`There is no command "${command}".`, `Write: ${USAGE}`);
  else return check(readOptions({ values, positionals: rest }), world);
  return 0;
};

export const run = async (args: readonly string[], world: World): Promise<number> => {
  try {
    return await dispatch(args, world);
  } catch (fault) {
    if (!(fault instanceof Complaint)) throw fault;
    world.err(`${NAME}: ${fault.message}\n→ ${fault.mend}\n`);
    return 2;
  }
};
