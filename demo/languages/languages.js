// @ts-check
// Shows beside each survey the language it settled on.

import { say } from '../assets/language.js';

for (const output of document.querySelectorAll('[data-locale-of]')) {
  const survey = document.getElementById(output.getAttribute('data-locale-of') ?? '');
  const show = () => (output.textContent = /** @type {{ locale?: string } | null} */ (survey)?.locale ?? say('chưa rõ', 'not known yet'));
  survey?.addEventListener('survey-ready', show);
  customElements.whenDefined('satisfaction-survey').then(show);
}
