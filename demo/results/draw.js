// @ts-check
// A results document becomes headings, figures and tables; the bars stand inside the tables, so whoever can't see them has lost nothing.

import { say } from '/assets/language.js';
import { basis, figure, number, textOf, wordOf } from '/results/words.js';

/** @param {any} results the document of GET /v1/results */
export function drawResults(results) {
  if (results.total.withheld) return [message(say('Chưa đủ 10 phiếu nên chưa công bố số liệu, để không ai bị nhận ra qua câu trả lời.', 'Fewer than 10 ballots so far: nothing is shown, so that nobody can be recognised by an answer.'))];
  if (results.total.ballots === 0) return [message(say('Chưa có đánh giá nào trong khoảng này.', 'No ratings in this period yet.'))];
  return [...headline(results), ...groups(results), ...questions(results), rule(results)];
}

/**
 * @param {string} text
 * @param {string} [kind]
 */
export function message(text, kind = '') {
  return make('p', { class: `message ${kind}`.trim() }, text);
}

/** @param {any} results */
function headline({ scores, total }) {
  const [first, ...others] = /** @type {any[]} */ (total.scores);
  if (!first) return [make('p', {}, say(`${number(total.ballots)} phiếu.`, `${number(total.ballots)} ballots.`))];
  const nameOf = (/** @type {any} */ score) => textOf(scores.find((/** @type {any} */ known) => known.id === score.id)?.label) || score.id;
  const head = make('div', { class: 'headline' }, make('span', { class: 'share' }, first.withheld ? '–' : figure(first)), make('div', {}, make('strong', {}, nameOf(first)), make('div', { class: 'muted' }, first.withheld ? hiddenWord() : basis(first))));
  if (others.length === 0) return [head];
  const rows = others.map((score) => row(nameOf(score), cell(score.withheld ? '–' : figure(score), 'end'), cell(score.withheld ? hiddenWord() : basis(score))));
  return [head, table(say('Các chỉ số khác', 'Other scores'), [say('Chỉ số', 'Score'), say('Giá trị', 'Value'), say('Tính trên', 'Based on')], rows)];
}

/** @param {any} results */
function groups({ groups, group, scores, survey }) {
  if (!groups) return [];
  const named = (/** @type {any} */ { key, label }) => {
    const title = group === 'section' ? textOf(survey.sections.find((/** @type {any} */ section) => section.id === key)?.title) : label;
    return title ?? key ?? say('không ghi', 'not stated');
  };
  const headlineOf = (/** @type {any} */ part) => part.scores.find((/** @type {any} */ score) => score.id === scores[0]?.id) ?? part.scores[0];
  const rows = groups.map((/** @type {any} */ part) => {
    if (part.withheld) return row(named(part), cell('–', 'end'), cell('–', 'end'), cell(hiddenWord()));
    const score = headlineOf(part);
    const shown = score && !score.withheld;
    return row(named(part), cell(number(part.ballots), 'end'), cell(shown ? figure(score) : '–', 'end'), cell(shown ? basis(score) : ''));
  });
  return [table(say('Theo nhóm', 'By group'), [say('Nhóm', 'Group'), say('Phiếu', 'Ballots'), textOf(scores[0]?.label) || say('Chỉ số', 'Score'), say('Tính trên', 'Based on')], rows)];
}

/** @param {any} results */
function questions({ survey, total }) {
  const known = new Map(survey.sections.flatMap((/** @type {any} */ section) => section.questions).map((/** @type {any} */ question) => [question.id, question]));
  return total.questions.map((/** @type {any} */ counts) => {
    const question = /** @type {any} */ (known.get(counts.id));
    const name = textOf(question?.label) || counts.id;
    if (counts.withheld) return make('div', { class: 'question' }, make('h2', {}, name), make('p', { class: 'muted' }, hiddenWord()));
    const entries = counts.levels ? counts.levels.map((/** @type {any} */ level) => [levelName(question, level.value), level.count]) : counts.options.map((/** @type {any} */ option) => [optionName(question, option.id), option.count]);
    return make('div', { class: 'question' }, bars(name, entries, counts.valid), remainder(counts));
  });
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
    return row(name, cell(make('span', { class: 'track', 'aria-hidden': 'true' }, fill)), cell(valid === 0 ? '–' : `${number(share)} %`, 'end'), cell(number(count), 'end'));
  });
  return table(caption, [say('Mức', 'Level'), say('Biểu đồ', 'Chart'), say('Tỷ lệ', 'Share'), say('Số phiếu', 'Ballots')], rows, 'bars');
}

/** @param {{ valid: number, unanswered: number, notApplicable?: number }} counts */
function remainder({ valid, unanswered, notApplicable = 0 }) {
  const parts = [say(`${number(valid)} trả lời`, `${number(valid)} answered`), say(`${number(unanswered)} bỏ qua`, `${number(unanswered)} skipped`)];
  if (notApplicable > 0) parts.push(say(`${number(notApplicable)} không áp dụng`, `${number(notApplicable)} does not apply`));
  return make('p', { class: 'small muted' }, parts.join(' · '));
}

/** @param {any} results */
function rule({ rules }) {
  const text = rules.live
    ? say('Máy chủ mẫu cho xem số liệu tức thời. Trang kết quả công khai chỉ hiện từ 10 phiếu trở lên và chỉ đổi theo từng 10 phiếu.', 'The sample collector shows live figures. Public results start at 10 ballots and move in steps of 10.')
    : say(`Số liệu chỉ hiện từ ${rules.minimum} phiếu trở lên và chỉ đổi theo từng ${rules.step} phiếu.`, `Figures start at ${rules.minimum} ballots and move in steps of ${rules.step}.`);
  return make('p', { class: 'small muted' }, text);
}

/**
 * @param {any} question
 * @param {number} value
 */
function levelName(question, value) {
  return wordOf(question.scale, question.scale.levels.find((/** @type {any} */ level) => level.value === value) ?? { value });
}

/**
 * @param {any} question
 * @param {string} id
 */
function optionName(question, id) {
  return textOf(question?.options?.find((/** @type {any} */ option) => option.id === id)?.label) || (id === 'other' ? say('Khác', 'Other') : id);
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
 * @param {string} name
 * @param {HTMLElement[]} cells
 */
function row(name, ...cells) {
  return make('tr', {}, make('th', { scope: 'row' }, name), ...cells);
}

/**
 * @param {string | HTMLElement} content
 * @param {string} [kind]
 */
function cell(content, kind = '') {
  return make('td', { class: kind }, content);
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
