// @ts-check
// What is asked stands in the address, so a view can be shared and Back works. The element asks, and draws what it gets.

import { say } from '../assets/language.js';

const EVERY = 10_000;
const MONTHS = 12;

const form = /** @type {HTMLFormElement} */ (document.getElementById('question'));
const results = /** @type {import('../../src/results/define.js').SatisfactionResultsElement} */ (document.getElementById('results'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
const auto = /** @type {HTMLInputElement} */ (document.getElementById('auto'));
/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;

offerMonths();
readAddress();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(true);
});
form.addEventListener('change', (event) => {
  if (event.target === auto) return keepFresh();
  writeAddress();
  show();
});
results.addEventListener('results-ready', () => report(say(`Cập nhật lúc ${clock()}`, `Updated at ${clock()}`)));
results.addEventListener('results-error', () => report(''));
show();

/** @param {boolean} [again] the same question, but now */
function show(again = false) {
  const src = address();
  if (again && results.getAttribute('src') === src) void results.refresh?.();
  else results.setAttribute('src', src);
}

function address() {
  const asked = new URLSearchParams({ survey: value('survey') });
  if (value('group') !== '') asked.set('group', value('group'));
  if (value('month') !== '') {
    asked.set('from', value('month'));
    asked.set('to', value('month'));
  }
  return `/v1/results?${asked}`;
}

function keepFresh() {
  clearInterval(timer);
  if (auto.checked) timer = setInterval(() => show(true), EVERY);
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const wanted = asked.get(select.name);
    if (wanted !== null && [...select.options].some((option) => option.value === wanted)) select.value = wanted;
  }
}

function writeAddress() {
  const url = new URL(location.href);
  for (const select of form.querySelectorAll('select')) {
    if (select.value === '') url.searchParams.delete(select.name);
    else url.searchParams.set(select.name, select.value);
  }
  history.replaceState(null, '', url);
}

function offerMonths() {
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem('month'));
  const now = new Date();
  for (let back = 0; back < MONTHS; back += 1) {
    const month = new Date(now.getFullYear(), now.getMonth() - back, 1);
    select.append(new Option(monthName(month), `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}`));
  }
}

/** @param {string} name */
function value(name) {
  return /** @type {HTMLSelectElement} */ (form.elements.namedItem(name)).value;
}

/** @param {Date} date */
function monthName(date) {
  return date.toLocaleDateString(say('vi-VN', 'en-GB'), { month: 'long', year: 'numeric' });
}

/** @param {string} text */
function report(text) {
  status.textContent = text;
}

function clock() {
  return new Date().toLocaleTimeString(say('vi-VN', 'en-GB'));
}
