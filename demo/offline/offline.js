// @ts-check
// Two hands on the same line: the switch breaks the server, the survey copes; everything shown is read off the element and the collector.

import { say } from '../assets/language.js';

/**
 * @typedef {object} Delivery what a survey can do about what waits
 * @property {string} state
 * @property {number} pending
 * @property {(options?: { rejected?: boolean }) => Promise<{ sent: number, kept: number, rejected: number }>} flush
 * @property {() => Promise<void>} clearStored
 * @property {() => void} reset
 */

const EVENTS = ['ready', 'shown', 'answer', 'step', 'invalid', 'before-submit', 'queued', 'sent', 'rejected', 'dropped', 'dismiss', 'suppressed', 'error'].map((name) => `survey-${name}`);
const LONGEST_LOG = 100;
const LONGEST_DETAIL = 160;

const survey = /** @type {HTMLElement & Delivery} */ (document.getElementById('survey'));
const log = /** @type {HTMLElement} */ (document.getElementById('log'));

for (const name of EVENTS) survey.addEventListener(name, (event) => note(name, /** @type {CustomEvent} */ (event).detail));
new MutationObserver(showElement).observe(survey, { attributes: true, attributeFilter: ['state'] });
// The queue is read from the device after the element is ready, and other tabs empty it too: no event of this element tells either.
setInterval(showElement, 1_000);
void showStored();

document.getElementById('faults')?.addEventListener('change', (event) => void breakServer(/** @type {HTMLInputElement} */ (event.target).value));
onClick('flush', async () => summed(await survey.flush()));
onClick('flush-rejected', async () => summed(await survey.flush({ rejected: true })));
onClick('clear', async () => {
  await survey.clearStored();
  return say('Đã xóa.', 'Deleted.');
});
onClick('again', async () => {
  survey.reset();
  return '';
});
void showFault();

/** @param {string} mode */
async function breakServer(mode) {
  const done = await ask('/demo/fault', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mode }) });
  put('fault-status', done ? say('Đã đổi.', 'Switched.') : say('Không đổi được: máy chủ mẫu không có công tắc này.', 'Not switched: this server has no such switch.'));
}

async function showFault() {
  const fault = await ask('/demo/fault');
  const radio = document.querySelector(`input[name="mode"][value="${fault?.mode ?? 'ok'}"]`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
}

async function showStored() {
  const results = await ask('/v1/results?survey=csat');
  put('stored', results ? String(results.n ?? say('dưới 10', 'under 10')) : '–');
}

function showElement() {
  put('state', survey.state ?? survey.getAttribute('state') ?? '–');
  put('pending', String(survey.pending ?? '–'));
}

/**
 * @param {string} name
 * @param {unknown} detail
 */
function note(name, detail) {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  const event = document.createElement('code');
  time.textContent = new Date().toLocaleTimeString(say('vi-VN', 'en-GB'));
  event.textContent = name;
  entry.append(time, event, spoken(detail));
  log.prepend(entry);
  log.children[LONGEST_LOG]?.remove();
  showElement();
  if (name === 'survey-sent' || name === 'survey-dropped') void showStored();
}

/** @param {unknown} detail short ones as they are, long ones to be opened */
function spoken(detail) {
  const code = document.createElement('code');
  code.className = 'detail';
  code.textContent = JSON.stringify(detail) ?? '';
  if (code.textContent.length <= LONGEST_DETAIL) return code;
  const whole = document.createElement('details');
  const summary = document.createElement('summary');
  const json = document.createElement('pre');
  whole.className = 'detail';
  summary.textContent = say('Xem nội dung', 'Show');
  json.textContent = JSON.stringify(detail, null, 2);
  whole.append(summary, json);
  return whole;
}

/** @param {{ sent: number, kept: number, rejected: number }} outcome */
function summed({ sent, kept, rejected }) {
  return say(`Đã gửi ${sent}, còn giữ ${kept}, bị từ chối ${rejected}.`, `${sent} sent, ${kept} kept, ${rejected} refused.`);
}

/**
 * @param {string} id
 * @param {() => Promise<string>} act
 */
function onClick(id, act) {
  document.getElementById(id)?.addEventListener('click', async () => {
    put('action-status', '');
    try {
      put('action-status', await act());
    } catch (fault) {
      put('action-status', String(fault));
    }
    showElement();
    void showStored();
  });
}

/**
 * @param {string} address
 * @param {RequestInit} [options]
 */
async function ask(address, options) {
  try {
    const response = await fetch(address, { cache: 'no-store', ...options });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} id
 * @param {string} text
 */
function put(id, text) {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}
