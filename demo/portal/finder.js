// @ts-check
// Narrows the list of procedures as one types; Vietnamese is found with or without its marks.

import { say } from '../assets/language.js';

const query = /** @type {HTMLInputElement} */ (document.getElementById('query'));
const found = /** @type {HTMLElement} */ (document.getElementById('found'));
const procedures = [...document.querySelectorAll('.procedures > li')].map((item) => ({ item, words: plain(item.textContent ?? '') }));

query.addEventListener('input', narrow);
query.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  narrow();
  document.getElementById('procedures')?.scrollIntoView();
});

function narrow() {
  const wanted = plain(query.value).split(' ').filter(Boolean);
  let count = 0;
  for (const { item, words } of procedures) {
    const fits = wanted.every((word) => words.includes(word));
    item.toggleAttribute('hidden', !fits);
    if (fits) count += 1;
  }
  found.textContent = wanted.length === 0 ? '' : say(`Tìm thấy ${count} thủ tục.`, count === 1 ? '1 procedure found.' : `${count} procedures found.`);
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}
