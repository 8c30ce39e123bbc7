// @ts-check
// What an instrument says of itself, read from its own file: where it comes from, how far its wording can be trusted, what could not be verified.

import { language, say } from './language.js';

/** @typedef {Record<string, string>} Texts */
/** @typedef {{ type: string, required?: boolean }} Question */

/** @type {Texts} */
const EVIDENCE = {
  official: say('nguyên văn từ bản gốc', 'official wording, read in the primary text'),
  transcribed: say('chép lại từ bản của bên thứ ba', 'transcribed, read in another’s copy'),
  adapted: say('phỏng theo', 'adapted by us'),
  own: say('tự soạn', 'our own wording'),
};

const languageNames = new Intl.DisplayNames([language], { type: 'language' });

/** @param {Element} exhibit with two lists: the main facts, and the rest */
export async function showFacts(exhibit) {
  const [list, more] = exhibit.querySelectorAll('.facts');
  if (!list) return;
  try {
    const response = await fetch(`/presets/${exhibit.id}.json`);
    if (!response.ok) throw new Error(String(response.status));
    const { title, source, sections, questions } = await response.json();
    list.replaceChildren(
      ...fact(say('Số câu', 'Questions'), counted(questions ?? sections.flatMap((/** @type {{ questions: Question[] }} */ section) => section.questions))),
      ...fact(say('Ngôn ngữ', 'Languages'), languages(title)),
      ...quoted(say('Nguồn', 'Source'), source.name),
      ...fact(say('Lời văn', 'Wording'), EVIDENCE[source.evidence]),
      ...fact(say('Chưa kiểm chứng', 'Not verified'), source.unverified?.[language]),
    );
    more?.replaceChildren(
      ...quoted(say('Căn cứ', 'Legal basis'), source.legal),
      ...quoted(say('Giấy phép', 'Licence'), source.licence),
      ...quoted(say('Ghi nhận', 'Attribution'), source.attribution),
    );
  } catch {
    list.replaceChildren(...fact(say('Nguồn', 'Source'), say('không đọc được tệp của mẫu này', 'the file of this instrument could not be read')));
  }
}

/** @param {Texts} text in all languages of the instrument */
function languages(text) {
  const names = Object.keys(text).map((tag) => languageNames.of(tag) ?? tag);
  return new Intl.ListFormat(language).format(names);
}

/** @param {Question[]} questions */
function counted(questions) {
  const asked = questions.filter(({ type }) => type !== 'note');
  const required = asked.filter((question) => question.required).length;
  if (required === 0) return say(`${asked.length}, không câu nào bắt buộc`, `${asked.length}, none required`);
  return say(`${asked.length}, trong đó ${required} bắt buộc`, `${asked.length}, of which ${required} required`);
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function fact(name, value) {
  if (!value) return [];
  const term = document.createElement('dt');
  const description = document.createElement('dd');
  term.textContent = name;
  description.textContent = value;
  return [term, description];
}

/**
 * What the file says in English only.
 * @param {string} name
 * @param {string | undefined} value
 */
function quoted(name, value) {
  const parts = fact(name, value);
  if (language !== 'en') parts.at(-1)?.setAttribute('lang', 'en');
  return parts;
}
