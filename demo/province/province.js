// @ts-check
// The language of the results: the page's own, or any other that the element speaks. It stands in the address, so a view can be shared.

import { language, say } from '../assets/language.js';
import { LANGUAGES } from '../assets/tongues.js';

const choice = /** @type {HTMLSelectElement} */ (document.getElementById('tongue'));

choice.append(new Option(say('như trang', 'as the page'), ''));
for (const [tag, name] of LANGUAGES) {
  const option = new Option(name, tag);
  option.lang = tag;
  choice.append(option);
}

const asked = new URLSearchParams(location.search).get('results') ?? '';
if (LANGUAGES.some(([tag]) => tag === asked)) choice.value = asked;

choice.addEventListener('change', () => {
  const url = new URL(location.href);
  if (choice.value === '') url.searchParams.delete('results');
  else url.searchParams.set('results', choice.value);
  history.replaceState(null, '', url);
  show();
});
show();

function show() {
  for (const results of document.querySelectorAll('satisfaction-results')) results.setAttribute('lang', choice.value || language);
}
