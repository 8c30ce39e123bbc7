// @ts-check
// Each exhibit tells where its instrument comes from (read from the instrument itself) and which tag stands behind it.

import { language, say } from './language.js';
import { tagOf } from './tag.js';

/** @type {Record<string, string>} */
const EVIDENCE = {
  official: say('nguyên văn từ bản gốc', 'official wording, read in the primary text'),
  transcribed: say('chép lại từ bản của bên thứ ba', 'transcribed, read in another’s copy'),
  adapted: say('phỏng theo', 'adapted by us'),
  own: say('tự soạn', 'our own wording'),
};

const exhibits = [...document.querySelectorAll('.exhibit')];

for (const exhibit of exhibits) {
  showTag(exhibit);
  void showSource(exhibit);
}

for (const radio of document.querySelectorAll('input[name="survey-language"]')) {
  if (radio instanceof HTMLInputElement) radio.checked = radio.value === language;
  radio.addEventListener('change', () => changeAll((survey) => survey.setAttribute('lang', /** @type {HTMLInputElement} */ (radio).value)));
}
toggle('preview', (survey, on) => survey.toggleAttribute('preview', on));
toggle('steps', (survey, on) => survey.setAttribute('layout', on ? 'steps' : 'page'), '#every-question');

/**
 * @param {string} id of the checkbox
 * @param {(survey: Element, on: boolean) => void} change
 * @param {string} [within]
 */
function toggle(id, change, within) {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLInputElement)) return;
  box.addEventListener('change', () => changeAll((survey) => change(survey, box.checked), within));
}

/**
 * @param {(survey: Element) => void} change
 * @param {string} [within]
 */
function changeAll(change, within = '.exhibit') {
  for (const exhibit of document.querySelectorAll(within)) {
    for (const survey of exhibit.querySelectorAll('satisfaction-survey')) change(survey);
    showTag(exhibit);
  }
}

/** @param {Element} exhibit */
function showTag(exhibit) {
  const survey = exhibit.querySelector('satisfaction-survey');
  const code = exhibit.querySelector('pre code');
  if (survey && code) code.textContent = tagOf(survey);
}

/** @param {Element} exhibit */
async function showSource(exhibit) {
  const preset = exhibit.querySelector('satisfaction-survey')?.getAttribute('preset');
  const [list, more] = exhibit.querySelectorAll('.facts');
  if (!preset || !list) return;
  try {
    const response = await fetch(`/presets/${preset}.json`);
    if (!response.ok) throw new Error(String(response.status));
    const { source, sections, questions } = await response.json();
    list.replaceChildren(
      ...fact(say('Số câu', 'Questions'), counted(questions ?? sections.flatMap((/** @type {{questions: unknown[]}} */ section) => section.questions))),
      ...fact(say('Nguồn', 'Source'), source?.name),
      ...fact(say('Lời văn', 'Wording'), EVIDENCE[source?.evidence]),
    );
    more?.replaceChildren(
      ...fact(say('Căn cứ', 'Legal basis'), source?.legal),
      ...fact(say('Giấy phép', 'Licence'), source?.licence),
      ...fact(say('Ghi nhận', 'Attribution'), source?.attribution),
    );
  } catch {
    list.replaceChildren(...fact(say('Nguồn', 'Source'), say('không đọc được tệp của mẫu này', 'the file of this instrument could not be read')));
  }
}

/** @param {{ type: string, required?: boolean }[]} questions */
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
