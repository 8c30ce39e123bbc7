// @ts-check
// One page, three steps: the address's fragment says which step is shown, so Back, Forward and reload do what they always do.
// What was typed lives in the fields and nowhere else. Without this script all three steps stand on the page, one below the other.

import { inThisLanguage, say } from '../assets/language.js';

const steps = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.step')]);
const marks = [...document.querySelectorAll('.progress li')];
const title = document.title;

for (const step of steps) step.querySelector('form')?.addEventListener('submit', goOn);
window.addEventListener('hashchange', () => show({ byCitizen: true }));
show({ byCitizen: false });

/** @param {SubmitEvent} event */
function goOn(event) {
  event.preventDefault();
  const target = /** @type {HTMLFormElement} */ (event.currentTarget).action;
  location.href = inThisLanguage(target);
}

/** @param {{ byCitizen: boolean }} how focus follows only what the citizen did, never the first view */
function show({ byCitizen }) {
  const index = Math.max(0, steps.findIndex((step) => `#${step.id}` === location.hash));
  if (index === steps.length - 1) review();
  steps.forEach((step, i) => (step.hidden = i !== index));
  marks.forEach((mark, i) => {
    mark.className = i < index ? 'past' : i === index ? 'now' : '';
    const link = mark.querySelector('a');
    if (i === index) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
    if (i < index) link?.setAttribute('href', `#step-${i + 1}`);
    else link?.removeAttribute('href');
  });
  document.title = `${say(`Bước ${index + 1}/${steps.length}`, `Step ${index + 1} of ${steps.length}`)} – ${title}`;
  if (byCitizen) {
    scrollTo({ top: 0 });
    steps[index]?.querySelector('h2')?.focus({ preventScroll: true });
  }
}

function review() {
  const rows = [...document.querySelectorAll('.step .field, .step fieldset')].map((field) => {
    const term = document.createElement('dt');
    term.textContent = field.querySelector('label[for], legend')?.textContent ?? '';
    const value = document.createElement('dd');
    value.textContent = shown(field);
    return [term, value];
  });
  document.getElementById('review')?.replaceChildren(...rows.flat());
}

/** @param {Element} field */
function shown(field) {
  const chosen = field.querySelector('input:checked')?.closest('label')?.textContent?.trim();
  const control = /** @type {HTMLInputElement | HTMLSelectElement | null} */ (field.querySelector('input, select'));
  if (chosen !== undefined) return chosen;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? '';
  if (control?.type === 'date' && control.value) return new Date(`${control.value}T00:00`).toLocaleDateString(say('vi-VN', 'en-GB'));
  return control?.value || '–';
}
