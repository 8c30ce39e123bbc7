// @ts-check
// What a citizen may want to know about a shared or borrowed phone: which answers are still on it, since when, and how to be rid of them.

import { say } from '../assets/language.js';

/**
 * @typedef {object} Stored
 * @property {string} id
 * @property {string} endpoint
 * @property {number} at
 * @property {string} body
 * @property {{ status?: number, problem?: { title?: string, detail?: string } }} [refused]
 */

/**
 * @typedef {object} Keeper
 * @property {string} endpoint
 * @property {() => Promise<readonly Stored[]>} listStored
 * @property {(options?: { id?: string }) => Promise<void>} clearStored
 * @property {(options?: { rejected?: boolean }) => Promise<{ sent: number, kept: number, rejected: number }>} flush
 */

const survey = /** @type {HTMLElement & Keeper} */ (document.getElementById('survey'));
const list = /** @type {HTMLElement} */ (document.getElementById('list'));
/** What the list shows; drawing it anew for nothing would take the focus away. */
let shown = 'nothing yet';

await customElements.whenDefined('satisfaction-survey');
for (const name of ['sent', 'rejected', 'dropped']) survey.addEventListener(`survey-${name}`, () => void show());
document.addEventListener('visibilitychange', () => void show());
// Other tabs add and send, too.
setInterval(show, 2_000);
button('send')?.addEventListener('click', () => void send());
button('delete-all')?.addEventListener('click', () => void remove());
await show();

async function show() {
  const stored = await survey.listStored();
  const now = JSON.stringify(stored);
  if (now === shown) return;
  shown = now;
  list.replaceChildren(...stored.map(toItem));
  hide('all', stored.length === 0);
  hide('empty', stored.length > 0);
}

/**
 * @param {Stored} stored
 * @param {number} index
 */
function toItem(stored, index) {
  const { data } = JSON.parse(stored.body);
  const { agency, procedureName, procedure } = data.about ?? {};
  const item = document.createElement('li');
  const title = text('h2', procedureName ?? procedure ?? data.survey.id);
  const since = text('p', `${say('Từ', 'Since')} ${new Date(stored.at).toLocaleString(say('vi-VN', 'en-GB'))}${agency ? ` · ${agency}` : ''}`, 'muted');
  const where = text('p', `${say('Sẽ gửi tới', 'For')} ${new URL(stored.endpoint).host}`, 'small muted');
  item.append(title, since, where);
  if (stored.refused) item.append(text('p', `${say('Bị từ chối', 'Refused')}: ${stored.refused.problem?.detail ?? stored.refused.problem?.title ?? stored.refused.status}`));
  const answers = document.createElement('details');
  answers.append(text('summary', say('Xem nội dung', 'What it says')), text('pre', JSON.stringify(data.answers, null, 2)));
  const away = text('button', say('Xóa', 'Delete'), 'button quiet small');
  away.setAttribute('type', 'button');
  away.setAttribute('aria-label', `${say('Xóa', 'Delete')} ${index + 1}: ${title.textContent}`);
  away.addEventListener('click', () => void remove(stored.id));
  item.append(answers, away);
  return item;
}

async function send() {
  const stored = await survey.listStored();
  let sent = 0;
  for (const endpoint of new Set(stored.map((one) => one.endpoint))) {
    survey.endpoint = endpoint;
    sent += (await survey.flush({ rejected: true })).sent;
  }
  const left = (await survey.listStored()).length;
  put(say(`Đã gửi ${sent}, còn giữ ${left}.`, `${sent} sent, ${left} still kept.`));
  await show();
}

/** @param {string} [id] everything without one */
async function remove(id) {
  await survey.clearStored(id ? { id } : undefined);
  put(say('Đã xóa khỏi thiết bị này.', 'Deleted from this device.'));
  await show();
  document.getElementById('main')?.focus();
}

/**
 * @param {string} name
 * @param {string} words
 * @param {string} [className]
 */
function text(name, words, className = '') {
  const element = document.createElement(name);
  element.textContent = words;
  element.className = className;
  return element;
}

/** @param {string} id */
function button(id) {
  return document.getElementById(id);
}

/**
 * @param {string} id
 * @param {boolean} isHidden
 */
function hide(id, isHidden) {
  const element = document.getElementById(id);
  if (element) element.hidden = isHidden;
}

/** @param {string} words */
function put(words) {
  const status = document.getElementById('status');
  if (status) status.textContent = words;
}
