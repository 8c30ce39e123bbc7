// Somebody who answers whatever a survey asks, by its labels alone, and sends it: the first of everything, or the `last`, "other" with words
// of their own among it, but never "does not apply". `window.given` is what they saw and chose, by the question's place in the survey.

const soon = () => new Promise((resolve) => setTimeout(resolve));

const CONTACT = { email: 'lan@example.org', tel: '0203 123 456' };

const write = (field, words) => {
  field.focus();
  document.execCommand('insertText', false, words);
  return { wrote: words };
};

const answerTo = async (question, { words, last }) => {
  const [first, ...others] = question.querySelectorAll('input, textarea');
  if (!/radio|checkbox/.test(first.type)) return write(first, CONTACT[first.type] ?? words);
  const offered = [first, ...others].map((input) => input.closest('label')).filter((label) => !label.matches('.apart'));
  const at = last ? offered.length - 1 : 0;
  const label = offered[at].innerText.trim();
  offered[at].click();
  await soon();
  const other = question.querySelector('label.other input');
  return { at, label, ...(other && write(other, words)) };
};

/** Alone on the page, with the notice that some instruments may not be asked without. */
window.meet = (attributes) => {
  const survey = document.createElement('satisfaction-survey');
  for (const [name, value] of Object.entries(attributes)) survey.setAttribute(name, value);
  const notice = Object.assign(document.createElement('p'), { slot: 'notice', textContent: 'OMB 1234-5678' });
  survey.append(notice);
  document.body.replaceChildren(survey);
  delete window.given;
};

window.fillIn = async (how) => {
  const survey = document.querySelector('satisfaction-survey');
  const root = survey.shadowRoot;
  const given = {};
  for (let round = 0; survey.state === 'asking' && round < 100; round += 1) {
    const open = [...root.querySelectorAll('[part=question][id]')].find(({ id }) => !(id in given));
    if (open) given[open.id] = { asked: open.innerText, ...(await answerTo(open, how)) };
    else root.querySelector('[part~=button-primary]').click();
    await soon();
  }
  window.given = given;
};
