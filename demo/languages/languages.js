// @ts-check
// One survey in each language, and beside each survey of this page the language it settled on.

import { say } from '../assets/language.js';
import { LANGUAGES } from '../assets/tongues.js';

const card = /** @type {HTMLTemplateElement} */ (document.getElementById('card'));

/**
 * @param {string} tag
 * @param {string} name
 */
function show(tag, name) {
  const section = /** @type {HTMLElement} */ (card.content.cloneNode(true)).firstElementChild;
  const heading = section?.querySelector('h2');
  const survey = section?.querySelector('satisfaction-survey');
  const [asked, spoken] = section?.querySelectorAll('code') ?? [];
  if (!section || !heading || !survey || !asked || !spoken) return;
  Object.assign(heading, { id: tag, lang: tag, textContent: name });
  section.setAttribute('aria-labelledby', tag);
  asked.textContent = `lang="${tag}"`;
  asked.after(' · ', say('đang nói', 'speaks'), ' ');
  spoken.dataset.localeOf = survey.id = `${tag}-survey`;
  survey.setAttribute('lang', tag);
  // Drafts of different surveys are kept apart by it.
  survey.setAttribute('procedure', `demo-${tag}`);
  return section;
}

const cards = LANGUAGES.flatMap(([tag, name]) => show(tag, name) ?? []);
document.getElementById('shelf')?.prepend(...cards);
document.getElementById('contents')?.append(
  ...LANGUAGES.map(([tag, name]) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: `#${tag}`, hreflang: tag, lang: tag, textContent: name }));
    return item;
  }),
);

for (const output of document.querySelectorAll('[data-locale-of]')) {
  const survey = document.getElementById(output.getAttribute('data-locale-of') ?? '');
  const tell = () => (output.textContent = /** @type {{ locale?: string } | null} */ (survey)?.locale ?? say('chưa rõ', 'not known yet'));
  survey?.addEventListener('survey-ready', tell);
  customElements.whenDefined('satisfaction-survey').then(tell);
}
