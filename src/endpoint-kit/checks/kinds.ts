// The other ways in which pages may send, and words in every script. A kind that no page uses is only told about.

import type { Finding } from '../finding.js';
import { mustBeTaken, type Stage } from '../stage.js';
import type { RequestKind } from '../../transport/transport.js';

const TYPES: Readonly<Record<RequestKind, string>> = { json: 'application/json', cloudevents: 'application/cloudevents+json', simple: 'text/plain' };
const KINDS: readonly RequestKind[] = ['json', 'cloudevents', 'simple'];

/** An emoji needs four bytes in UTF-8, a quotation mark breaks SQL that is glued together, a line break breaks files of lines. */
const WORDS = 'Rất tốt, cảm ơn! “très bien” – it\'s "fine"\nबहुत अच्छा ✓ 很好 👍🏽';

const words = async ({ wire, author }: Stage): Promise<Finding> => {
  const exchange = await wire.send([author.write({ comment: WORDS, about: { agency: 'UBND phường Hồng Hà 👍🏽' } })]);
  return mustBeTaken({
    check: 'words',
    title: 'Words in many scripts, quotation marks, an emoji',
    exchange,
    advice: { mend: { do: 'Pass values as parameters, never inside the SQL. MySQL: character set utf8mb4, utf8 has no emoji.' } },
  });
};

const other = async ({ wire, author }: Stage, request: RequestKind): Promise<readonly Finding[]> => {
  const mend = { do: `Read ${TYPES[request]} like application/json; or never set request="${request}" in a page.` };
  const play = (check: string, title: string, many: number) =>
    wire
      .send(Array.from({ length: many }, () => author.write()), request)
      .then((exchange) => mustBeTaken({ check, title, exchange, otherwise: 'told', advice: { why: `Matters only where pages set request="${request}".`, mend } }));
  const single = await play(request, `As ${TYPES[request]}`, 1);
  return request === 'cloudevents' ? [single, await play('cloudevents-list', 'As application/cloudevents-batch+json, a list of 2', 2)] : [single];
};

export const playKinds = async (stage: Stage): Promise<readonly Finding[]> => {
  const findings = [await words(stage)];
  for (const kind of KINDS) if (kind !== stage.options.request) findings.push(...(await other(stage, kind)));
  return findings;
};
