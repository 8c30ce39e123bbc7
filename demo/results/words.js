// @ts-check
// Words for what the results document knows only by value: the built-in scales, the units, the groups.

import { language, say } from '../assets/language.js';

/**
 * @typedef {import('../../src/survey/text.js').Text} Text one string, or a map of language tags
 * @typedef {import('../../src/survey/scale.js').Scale} Scale
 * @typedef {import('../../src/survey/scale.js').Level} Level
 * @typedef {import('../../src/scoring/score-of.js').Result} Result
 */

/** @type {Record<string, Record<number, string>>} */
const LEVELS = {
  satisfaction5: {
    1: say('Rất không hài lòng', 'Very dissatisfied'),
    2: say('Không hài lòng', 'Dissatisfied'),
    3: say('Bình thường', 'Neither satisfied nor dissatisfied'),
    4: say('Hài lòng', 'Satisfied'),
    5: say('Rất hài lòng', 'Very satisfied'),
  },
  satisfaction3: { 1: say('Không hài lòng', 'Dissatisfied'), 2: say('Hài lòng', 'Satisfied'), 3: say('Rất hài lòng', 'Very satisfied') },
  agreement5: {
    1: say('Rất không đồng ý', 'Strongly disagree'),
    2: say('Không đồng ý', 'Disagree'),
    3: say('Bình thường', 'Neither agree nor disagree'),
    4: say('Đồng ý', 'Agree'),
    5: say('Rất đồng ý', 'Strongly agree'),
  },
  agreement7: {
    1: say('Rất không đồng ý', 'Strongly disagree'),
    2: say('Không đồng ý', 'Disagree'),
    3: say('Hơi không đồng ý', 'Somewhat disagree'),
    4: say('Bình thường', 'Neither agree nor disagree'),
    5: say('Hơi đồng ý', 'Somewhat agree'),
    6: say('Đồng ý', 'Agree'),
    7: say('Rất đồng ý', 'Strongly agree'),
  },
  thumbs: { 0: say('Chưa tốt', 'Not good'), 1: say('Tốt', 'Good') },
  yesno: { 0: say('Không', 'No'), 1: say('Có', 'Yes') },
};

/**
 * @param {Scale} scale
 * @param {Level} level
 */
export function wordOf(scale, level) {
  if (level.label !== undefined) return textOf(level.label);
  const word = LEVELS[scale.builtIn ?? '']?.[level.value];
  return word === undefined ? String(level.value) : `${level.value} – ${word}`;
}

/** @param {Text | undefined} text */
export function textOf(text) {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}

const numbers = new Intl.NumberFormat(say('vi-VN', 'en-GB'), { maximumFractionDigits: 1 });

/** @param {number} value */
export function number(value) {
  return numbers.format(value);
}

/** @param {Date} date */
export function monthName(date) {
  return date.toLocaleDateString(say('vi-VN', 'en-GB'), { month: 'long', year: 'numeric' });
}

const IN_PERCENT = ['share', 'allSatisfied', 'rescaled'];

/** @param {Result} result */
export function figure({ method, value }) {
  if (value === undefined) return '–';
  return IN_PERCENT.includes(method) ? `${number(value)}%` : number(value);
}

/** @param {Result} result */
export function range({ method, interval }) {
  return interval ? `${number(interval.low)}–${number(interval.high)}${IN_PERCENT.includes(method) ? '%' : ''}` : '–';
}

/** @param {Result} result */
export function counted({ unit, n }) {
  if (unit === 'answers') return say(`${number(n)} câu trả lời`, n === 1 ? '1 answer' : `${number(n)} answers`);
  return say(`${number(n)} phiếu`, n === 1 ? '1 ballot' : `${number(n)} ballots`);
}

/** @param {Result} result */
export function basis(result) {
  return result.interval ? `${counted(result)} · ${say('khoảng 95%', '95% interval')} ${range(result)}` : counted(result);
}
