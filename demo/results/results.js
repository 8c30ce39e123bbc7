// @ts-check
// What is asked stands in the address, so a view can be shared and Back works; the latest question wins.

import { say } from '../assets/language.js';
import { drawResults, failure, message } from './draw.js';
import { monthName } from './words.js';

const EVERY = 10_000;
const MONTHS = 12;

const form = /** @type {HTMLFormElement} */ (document.getElementById('question'));
const results = /** @type {HTMLElement} */ (document.getElementById('results'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
const auto = /** @type {HTMLInputElement} */ (document.getElementById('auto'));
/** @type {AbortController | undefined} */
let asking;
/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;

offerMonths();
readAddress();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
form.addEventListener('change', (event) => {
  if (event.target === auto) return keepFresh();
  writeAddress();
  void show();
});
void show();

async function show() {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  results.setAttribute('aria-busy', 'true');
  if (results.childElementCount === 0) results.replaceChildren(message(say('Đang tải…', 'Loading…')));
  try {
    const response = await fetch(address(), { signal, headers: { accept: 'application/json' } });
    const body = await response.json();
    if (!response.ok) throw new Error(body.detail ?? body.title ?? String(response.status));
    results.replaceChildren(...drawResults(body));
    report(say(`Cập nhật lúc ${clock()}`, `Updated at ${clock()}`));
  } catch (fault) {
    if (signal.aborted) return;
    results.replaceChildren(failure(fault instanceof Error ? fault.message : String(fault)));
    report('');
  }
  results.removeAttribute('aria-busy');
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
  if (auto.checked) timer = setInterval(() => void show(), EVERY);
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

/** @param {string} text */
function report(text) {
  status.textContent = text;
}

function clock() {
  return new Date().toLocaleTimeString(say('vi-VN', 'en-GB'));
}
