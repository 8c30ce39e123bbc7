// @ts-check
// An exhibit is a heading and, in a template, the tag it is about. It comes to life when it is about to be seen, so that the page stays light
// however many instruments there are: then the survey runs, its tag stands below it, and its facts beside it.

import { showFacts } from './facts.js';
import { language, translate } from './language.js';
import { tagOf } from './tag.js';

/** How far below the screen a survey may start already. */
const AHEAD = '600px';

const chosen = { language: /** @type {string} */ (language), preview: false };

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) open(target);
  },
  { rootMargin: `${AHEAD} 0px` },
);

for (const exhibit of document.querySelectorAll('.exhibit')) {
  if (exhibit.querySelector(':scope > template')) observer.observe(exhibit);
  else showTag(exhibit);
}

for (const radio of document.querySelectorAll('input[name="survey-language"]')) {
  if (!(radio instanceof HTMLInputElement)) continue;
  radio.checked = radio.value === language;
  radio.addEventListener('change', () => {
    chosen.language = radio.value;
    dressAll();
  });
}

onTick('#preview', (on) => {
  chosen.preview = on;
  dressAll();
});

onTick('#steps', (on) => {
  document.querySelector('#every-question satisfaction-survey')?.setAttribute('layout', on ? 'steps' : 'page');
  dressAll();
});

onTick('[data-own-language]', dressAll);

/**
 * @param {string} selector of checkboxes
 * @param {(on: boolean) => void} changed
 */
function onTick(selector, changed) {
  for (const box of document.querySelectorAll(selector)) {
    if (box instanceof HTMLInputElement) box.addEventListener('change', () => changed(box.checked));
  }
}

/** @param {Element} exhibit */
function open(exhibit) {
  observer.unobserve(exhibit);
  const template = exhibit.querySelector(':scope > template');
  const plinth = document.getElementById('plinth');
  if (!(template instanceof HTMLTemplateElement) || !(plinth instanceof HTMLTemplateElement)) return;
  const frame = document.importNode(plinth.content, true);
  frame.querySelector('code')?.setAttribute('id', `tag-${exhibit.id}`);
  frame.querySelector('button')?.setAttribute('data-copy', `tag-${exhibit.id}`);
  const name = frame.querySelector('.unseen');
  if (name) name.textContent = ` ${exhibit.id}`;
  frame.querySelector('.snippet')?.before(document.importNode(template.content, true));
  translate(frame);
  template.replaceWith(frame);
  dress(exhibit);
  void showFacts(exhibit);
}

function dressAll() {
  for (const exhibit of document.querySelectorAll('.exhibit')) dress(exhibit);
}

/**
 * As the options at the top and its own say.
 * @param {Element} exhibit
 */
function dress(exhibit) {
  const survey = exhibit.querySelector('satisfaction-survey');
  if (!survey) return;
  const own = exhibit.querySelector('[data-own-language]');
  const wanted = own instanceof HTMLInputElement && own.checked ? own.getAttribute('data-own-language') : chosen.language;
  // The page's own language needs no word.
  if (wanted && (wanted !== language || survey.hasAttribute('lang'))) survey.setAttribute('lang', wanted);
  survey.toggleAttribute('preview', chosen.preview || exhibit.hasAttribute('data-preview-only'));
  showTag(exhibit);
}

/** @param {Element} exhibit */
function showTag(exhibit) {
  const survey = exhibit.querySelector('satisfaction-survey');
  const code = exhibit.querySelector('pre code');
  if (survey && code) code.textContent = tagOf(survey);
}
