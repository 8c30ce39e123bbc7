// The whole play: first whether anybody is there, then one response, then all that rests on it. What isn't taken when it comes once is not
// played in ten other ways, or one fault would read like ten.

import { createAuthor } from './author.js';
import { playKinds } from './checks/kinds.js';
import { playLists } from './checks/lists.js';
import { judgePreflight, preflightHeaders } from './checks/preflight.js';
import { playReading } from './checks/reading.js';
import { judgeReplies } from './checks/replies.js';
import { playRepeats } from './checks/repeats.js';
import { playRubbish } from './checks/rubbish.js';
import { playSingle } from './checks/single.js';
import { playSurveys } from './checks/surveys.js';
import { createWire } from './exchange.js';
import type { Finding } from './finding.js';
import type { CheckOptions } from './options.js';
import { toUnreachable } from './reach.js';
import type { Stage } from './stage.js';
import type { World } from './world.js';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Ids of all that was sent and may have been stored. */
  readonly sent: readonly string[];
}

const NOT_PLAYED: Finding = {
  check: 'not-played',
  verdict: 'told',
  what: 'Repeats, lists, old surveys, rubbish and the rest were not played',
  why: 'They rest on one response being taken. Mend that, then run this again.',
};

/** @throws a complaint where nobody can be reached. */
export const checkEndpoint = async (options: CheckOptions, world: World): Promise<Checked> => {
  const wire = createWire(options, world);
  const reached = await wire.ask('OPTIONS', preflightHeaders(options));
  const unreachable = reached instanceof Error && toUnreachable(reached, options.endpoint);
  if (unreachable) throw unreachable;

  const author = await createAuthor(options, world);
  const stage: Stage = { options, wire, author, now: world.now };
  const first = await playSingle(stage);
  const findings = [...judgePreflight(reached, options), first.finding];
  if (first.finding.verdict === 'right') {
    findings.push(...(await playRepeats(stage, first)), ...(await playLists(stage, first)), ...(await playSurveys(stage)));
    findings.push(...(await playKinds(stage)), ...(await playRubbish(stage)), ...(await playReading(stage)));
  } else findings.push(NOT_PLAYED);
  return { findings: [...findings, ...judgeReplies(stage)], sent: author.ids };
};
