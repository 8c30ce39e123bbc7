// @ts-check
// Each control sets the attribute, or the class, of its name on the survey; the tag shown is read off the survey itself.

import { tagOf } from '../assets/tag.js';

const STYLES = {
  'own-type': `satisfaction-survey {
  --survey-font: Georgia, "Noto Serif", serif;
  --survey-font-size: 1.0625rem;
  --survey-max-width: 34rem;
}`,
  'own-parts': `satisfaction-survey::part(title) {
  color: var(--maroon);
}
satisfaction-survey::part(button-primary) {
  letter-spacing: 0.02em;
  border-radius: 2rem;
}`,
};

const survey = /** @type {HTMLElement} */ (document.getElementById('survey'));
const tag = /** @type {HTMLElement} */ (document.getElementById('tag'));
const css = /** @type {HTMLElement} */ (document.getElementById('css'));
const cssCode = /** @type {HTMLElement} */ (document.getElementById('css-code'));
const form = /** @type {HTMLFormElement} */ (document.querySelector('form.panel'));

form.addEventListener('change', apply);
form.addEventListener('submit', (event) => event.preventDefault());
apply();

function apply() {
  for (const select of form.querySelectorAll('select')) {
    if (select.value === '') survey.removeAttribute(select.name);
    else survey.setAttribute(select.name, select.value);
  }
  survey.toggleAttribute('dismissible', isTicked('dismissible'));

  const styles = Object.entries(STYLES).filter(([name]) => isTicked(name));
  for (const name of Object.keys(STYLES)) survey.classList.toggle(name, isTicked(name));
  if (survey.className === '') survey.removeAttribute('class');

  css.hidden = styles.length === 0;
  cssCode.textContent = styles.map(([, rule]) => rule).join('\n\n');
  tag.textContent = tagOf(survey);
}

/** @param {string} id */
function isTicked(id) {
  return /** @type {HTMLInputElement | null} */ (document.getElementById(id))?.checked === true;
}
