// Answers outlive surveys: a device that was switched off for weeks sends what was asked then, and a page may be newer than the endpoint.

import { fateOf } from '../cause.js';
import type { Finding } from '../finding.js';
import { mustBeTaken, type Stage } from '../stage.js';
import { OWN } from '../author.js';

export const KEEP_DAYS = 60;

const older = async ({ wire, author, options, now }: Stage): Promise<Finding> => {
  const { survey = OWN, older } = options;
  const isGuess = !older && survey !== OWN;
  const named = older ?? { id: survey.id, version: '0' };
  const exchange = await wire.send([author.write({ survey: named, at: now() - KEEP_DAYS * 864e5 + 36e5 })]);
  const why = `Devices keep answers for weeks: what was made with a version of the last ${KEEP_DAYS} days is still on its way.`;
  const refused = isGuess
    ? { why, mend: { do: `If another version was in use in the last ${KEEP_DAYS} days, name it second:`, code: [`--survey ${survey.id}@${survey.version} --survey ${survey.id}@…`] } }
    : { why, mend: { do: 'Keep old versions valid as long; take a version you do not know, and sort it out later.' } };
  return mustBeTaken({
    check: 'old-version',
    title: `Version ${named.version} of ${named.id}, made ${KEEP_DAYS} days ago`,
    exchange,
    otherwise: isGuess && fateOf(exchange) === 'refused' ? 'told' : 'wrong',
    advice: fateOf(exchange) === 'refused' ? refused : undefined,
  });
};

const unknown = async ({ wire, author }: Stage): Promise<Finding> => {
  const exchange = await wire.send([author.write({ survey: { id: `${OWN.id}-unknown`, version: '1' } })]);
  const isRefused = fateOf(exchange) === 'refused';
  const advice = isRefused
    ? { why: 'A page that is published before its survey is known here loses every answer.', mend: { do: 'Keep what you don’t know, or make surveys known here before pages use them.' } }
    : { mend: { do: 'Keep what you don’t know (201), or refuse it for good (422). Any other status holds up all that wait.' } };
  return mustBeTaken({ check: 'unknown-survey', title: 'A survey nobody knows', exchange, otherwise: isRefused ? 'told' : 'wrong', advice });
};

export const playSurveys = async (stage: Stage): Promise<readonly Finding[]> => [await older(stage), await unknown(stage)];
