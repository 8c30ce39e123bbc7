// @ts-check
// A results document becomes headings, figures and tables; the bars stand inside the tables, so whoever can't see them has lost nothing.

import { say } from '../assets/language.js';
import { basis, counted, figure, monthName, number, range, textOf, wordOf } from './words.js';

/**
 * @typedef {import('../collector/publish.js').ResultsDocument} ResultsDocument as the collector publishes it
 * @typedef {import('../collector/publish.js').Group} Group
 * @typedef {import('../collector/cell.js').Cell} Cell
 * @typedef {import('../../src/survey/questions/index.js').Question} Question
 * @typedef {ResultsDocument['survey']} Survey
 */

/** @param {ResultsDocument} results */
export function drawResults(results) {
  if ('withheld' in results) return [message(say('Chưa đủ 10 phiếu nên chưa công bố số liệu, để không ai bị nhận ra qua câu trả lời.', 'Fewer than 10 ballots so far: nothing is shown, so that nobody can be recognised by an answer.'))];
  if (results.n === 0) return [message(say('Chưa có đánh giá nào trong khoảng này.', 'No ratings in this period yet.'))];
  return [...headline(results, results.survey), ...groups(results), ...questions(results, results.survey), rule(results)];
}

/** @param {string} text */
export function message(text) {
  return make('p', { class: 'message' }, text);
}

/** @param {string} reason as the collector gave it, in English */
export function failure(reason) {
  return make('p', { class: 'message bad' }, `${say('Không lấy được kết quả.', 'The results could not be fetched.')} `, make('span', { lang: 'en' }, reason));
}

/**
 * @param {Cell} cell
 * @param {Survey} survey
 */
function headline({ n, scores }, survey) {
  const [first, ...others] = scores;
  if (!first) return [make('p', {}, say(`${number(n)} phiếu.`, `${number(n)} ballots.`))];
  const nameOf = (/** @type {string} */ id) => textOf(survey.scores.find((score) => score.id === id)?.label) || id;
  const isShown = !('withheld' in first);
  const share = make('span', { class: 'share' }, isShown ? figure(first) : '–');
  const said = make('div', {}, make('strong', {}, nameOf(first.id)), make('div', { class: 'muted' }, isShown ? basis(first) : hiddenWord()));
  const head = make('div', { class: 'headline' }, share, said);
  if (others.length === 0) return [head];
  const rows = others.map((score) => {
    if ('withheld' in score) return row(nameOf(score.id), cell('–'), cell('–'), cell(hiddenWord()));
    return row(nameOf(score.id), cell(figure(score)), cell(range(score)), cell(counted(score)));
  });
  return [head, table(say('Các chỉ số khác', 'Other scores'), [say('Chỉ số', 'Score'), say('Giá trị', 'Value'), say('Khoảng 95%', '95% interval'), say('Tính trên', 'Based on')], rows)];
}

/** @param {ResultsDocument} results */
function groups({ groups, group, survey }) {
  if (!groups) return [];
  const rows = groups.map((part) => {
    const name = groupName(part, group, survey) || part.key || say('không ghi', 'not stated');
    if ('withheld' in part) return row(name, cell('–'), cell('–'), cell(hiddenWord()));
    const score = part.scores.find(({ id }) => id === survey.scores[0]?.id) ?? part.scores[0];
    if (!score || 'withheld' in score) return row(name, cell('–'), cell('–'), cell(number(part.n)));
    return row(name, cell(figure(score)), cell(range(score)), cell(number(part.n)));
  });
  const caption = [say('Theo nhóm', 'By group'), group === 'section' ? '' : textOf(survey.scores[0]?.label)].filter(Boolean).join(': ');
  return [table(caption, [say('Nhóm', 'Group'), say('Giá trị', 'Value'), say('Khoảng 95%', '95% interval'), say('Phiếu', 'Ballots')], rows)];
}

/**
 * @param {Group} part
 * @param {ResultsDocument['group']} group
 * @param {Survey} survey
 */
function groupName({ key, label }, group, survey) {
  if (group === 'section') return textOf(survey.sections.find(({ id }) => id === key)?.title);
  return group === 'month' && key ? monthName(new Date(`${key}-15`)) : label;
}

/**
 * @param {Cell} cell
 * @param {Survey} survey
 */
function questions({ questions }, survey) {
  const known = new Map(survey.sections.flatMap((section) => section.questions).map((question) => [question.id, question]));
  return questions.map((counts) => {
    const question = known.get(counts.id);
    const name = textOf(question?.label) || counts.id;
    if ('withheld' in counts) return make('div', { class: 'question' }, make('h2', {}, name), make('p', { class: 'muted' }, hiddenWord()));
    const entries = 'levels' in counts ? counts.levels.map((level) => entry(levelName(question, level.value), level.count)) : counts.options.map((option) => entry(optionName(question, option.id), option.count));
    return make('div', { class: 'question' }, bars(name, entries, counts.valid), remainder(counts));
  });
}

/**
 * @param {string} name
 * @param {number} count
 * @returns {[string, number]}
 */
function entry(name, count) {
  return [name, count];
}

/**
 * @param {string} caption
 * @param {[string, number][]} entries
 * @param {number} valid
 */
function bars(caption, entries, valid) {
  const rows = entries.map(([name, count]) => {
    const share = valid === 0 ? 0 : (count / valid) * 100;
    const fill = make('span', { class: 'fill' });
    fill.style.setProperty('inline-size', `${share}%`);
    const track = make('span', { class: 'track', 'aria-hidden': 'true' }, fill);
    return row([name, track], cell(valid === 0 ? '–' : `${number(share)}%`), cell(number(count)));
  });
  return table(caption, [say('Mức', 'Level'), say('Tỷ lệ', 'Share'), say('Phiếu', 'Ballots')], rows, 'bars');
}

/** @param {{ valid: number, unanswered: number, notApplicable?: number }} counts */
function remainder({ valid, unanswered, notApplicable = 0 }) {
  const parts = [say(`${number(valid)} trả lời`, `${number(valid)} answered`), say(`${number(unanswered)} bỏ qua`, `${number(unanswered)} skipped`)];
  if (notApplicable > 0) parts.push(say(`${number(notApplicable)} không áp dụng`, `${number(notApplicable)} does not apply`));
  return make('p', { class: 'small muted' }, parts.join(' · '));
}

/** @param {ResultsDocument} results */
function rule({ rules }) {
  const text = rules.live
    ? say('Máy chủ mẫu cho xem số liệu tức thời. Trang kết quả công khai chỉ hiện từ 10 phiếu trở lên và chỉ đổi theo từng 10 phiếu.', 'The sample collector shows live figures. Public results start at 10 ballots and move in steps of 10.')
    : say(`Số liệu chỉ hiện từ ${rules.minimum} phiếu trở lên và chỉ đổi theo từng ${rules.step} phiếu.`, `Figures start at ${rules.minimum} ballots and move in steps of ${rules.step}.`);
  const sample = say('Khoảng 95% chỉ có nghĩa nếu coi những người trả lời là mẫu ngẫu nhiên.', 'The 95% intervals hold if those who answered were a random sample.');
  return make('p', { class: 'small muted' }, `${text} ${sample}`);
}

/**
 * @param {Question | undefined} question
 * @param {number} value
 */
function levelName(question, value) {
  if (question?.type !== 'scale') return String(value);
  return wordOf(question.scale, question.scale.levels.find((level) => level.value === value) ?? { value });
}

/**
 * @param {Question | undefined} question
 * @param {string} id
 */
function optionName(question, id) {
  const options = question?.type === 'choice' || question?.type === 'choices' ? question.options : [];
  return textOf(options.find((option) => option.id === id)?.label) || (id === 'other' ? say('Khác', 'Other') : id);
}

function hiddenWord() {
  return say('ít phiếu, chưa công bố', 'too few, not shown');
}

/**
 * @param {string} caption
 * @param {string[]} heads
 * @param {HTMLElement[]} rows
 * @param {string} [kind]
 */
function table(caption, heads, rows, kind = '') {
  const head = make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)));
  return make('div', { class: 'scroller' }, make('table', { class: kind }, make('caption', {}, caption), make('thead', {}, head), make('tbody', {}, ...rows)));
}

/**
 * @param {string | (string | HTMLElement)[]} name
 * @param {HTMLElement[]} cells
 */
function row(name, ...cells) {
  return make('tr', {}, make('th', { scope: 'row' }, ...[name].flat()), ...cells);
}

/** @param {string} text */
function cell(text) {
  return make('td', {}, text);
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes an empty value is left out
 * @param {(string | HTMLElement)[]} children
 */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== '') element.setAttribute(name, value);
  element.append(...children);
  return element;
}
