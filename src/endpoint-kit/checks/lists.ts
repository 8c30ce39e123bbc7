// Several responses in one request. Only pages that set `batch` send such lists, so what is wrong with them is told unless --batch says so.

import { RESULTS } from '../advice.js';
import { causeOf, fateOf } from '../cause.js';
import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import { countOf } from '../sql.js';
import { mustBeTaken, type Stage } from '../stage.js';
import type { First } from './single.js';

const SINGLY = {
  why: 'The page then sends them again one by one: one request more each time, nothing is lost.',
  mend: { do: 'Leave `batch` out of your pages; or store item by item, and say what became of each:', code: [RESULTS] },
};

const DUPLICATE = {
  why: 'One of the three was here before. One that is known must not make the others fail.',
  mend: { do: 'Store item by item, past those that are known, and say what became of each:', code: [RESULTS] },
};

const advice = (exchange: Exchange) => {
  if (fateOf(exchange) === 'split') return SINGLY;
  return causeOf(exchange) === 'failure' ? DUPLICATE : undefined;
};

const withoutResults = (finding: Finding, ids: readonly string[]): Finding => ({
  ...finding,
  verdict: 'told',
  why: 'Without `results` the page takes all of them as stored. That has to be true: this has to say 3.',
  mend: { do: 'Count. Where one of a list may be refused, say what became of each in `results`.', code: countOf(ids) },
});

export const playLists = async ({ wire, author, options }: Stage, first: First): Promise<readonly Finding[]> => {
  const otherwise = options.batch ? 'wrong' : 'told';
  const list = [author.write(), first.message, author.write()];
  const play = async (check: string, title: string): Promise<Finding> => {
    const exchange = await wire.send(list);
    const finding = mustBeTaken({ check, title, exchange, otherwise, advice: advice(exchange) });
    const isBlind = finding.verdict === 'right' && !/"results"/.test(exchange.reply?.text ?? '');
    return isBlind ? withoutResults(finding, list.map(({ id }) => id)) : finding;
  };
  return [await play('list', 'A list of 3, one of them known'), await play('list-replay', 'The same list once more')];
};
