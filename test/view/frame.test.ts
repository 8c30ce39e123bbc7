import { expect } from '@open-wc/testing';
import { begin, reduce } from '../../src/survey/session.js';
import { answered, readSurvey, sectionsOf, surveyOf, write } from '../support/builders.js';
import { description, show, squeeze } from './stage.js';

const REQUIRED = { required: true, hint: 'A hint' };
const every = surveyOf(
  write.scale('scale', REQUIRED),
  write.choice('choice', REQUIRED),
  write.choices('choices', { ...REQUIRED, other: true }),
  write.text('text', REQUIRED),
  write.text('area', { ...REQUIRED, multiline: true }),
  write.consent('consent', REQUIRED),
);
const tried = reduce(begin(every, 'page'), { type: 'submit' });
const CONTROLS = ['radio', 'checkbox', 'textbox'];

describe('Every question', () => {
  it('that must be answered says so in its name, in words', async () => {
    const stage = await show(every);
    const names = ['radiogroup', 'group', 'textbox'].flatMap((role) => stage.names(role));
    expect(names).to.have.members(['scale', 'choice', 'choices', 'text', 'area'].map((id) => `Label of ${id} (required)`));
    stage.one('checkbox', 'Label of consent (required)');
    expect((await show(surveyOf(write.text('q')))).names('textbox')).to.deep.equal(['Label of q']);
  });

  it('leaves checking to us: no control has the attribute "required", and the form checks nothing', async () => {
    const stage = await show(every);
    expect(stage.root.querySelectorAll(':required, [pattern], [maxlength]')).to.have.length(0);
    expect(stage.root.querySelector('form')?.noValidate).to.equal(true);
  });

  it('says to programs too that it must be answered, but not of a single box among several', async () => {
    const stage = await show(every);
    for (const role of ['radiogroup', 'textbox']) for (const { element, name } of stage.all(role)) expect(element.getAttribute('aria-required'), name).to.equal('true');
    for (const { element, name } of stage.all('radio')) expect(element.hasAttribute('aria-required'), name).to.equal(false);
    for (const { element, name } of (await show(surveyOf(write.text('q'), write.scale('r')))).all('textbox')) expect(element.hasAttribute('aria-required'), name).to.equal(false);
  });

  it('ties its hint to each of its controls', async () => {
    const stage = await show(every);
    for (const role of CONTROLS) for (const { element, name } of stage.all(role)) expect(description(element), name).to.equal('A hint');
  });

  it('ties its fault to each of its controls, after the hint, and says that it is one', async () => {
    const stage = await show(tried);
    for (const role of CONTROLS) {
      for (const { element, name } of stage.all(role)) expect(description(element), name).to.match(/^A hint \| Error: (Select|Enter|Tick) .*: Label of \w+$/);
    }
  });

  it('says what to do in the words of its kind', async () => {
    const stage = await show(tried);
    const faults = [...stage.root.querySelectorAll('[part~="error"]')].map((error) => squeeze(error.textContent));
    expect(faults).to.deep.equal([
      'Error: Select an answer: Label of scale',
      'Error: Select an answer: Label of choice',
      'Error: Select an answer: Label of choices',
      'Error: Enter an answer: Label of text',
      'Error: Enter an answer: Label of area',
      'Error: Tick the box: Label of consent',
    ]);
  });

  it('says its limit where it has one', async () => {
    const limited = surveyOf(write.text('a', { maxLength: 3 }), write.choices('b', { min: 2 }), write.choices('c', { max: 1 }), write.text('d', { input: 'email' }));
    const state = reduce(answered(limited, { a: 'abcd', b: ['a'], c: ['a', 'b'], d: 'x' }), { type: 'submit' });
    const faults = [...(await show(state)).root.querySelectorAll('[part~="error"]')].map((error) => squeeze(error.textContent));
    expect(faults).to.deep.equal([
      'Error: Shorten to 3 characters: Label of a',
      'Error: Select at least 2: Label of b',
      'Error: Select at most 1: Label of c',
      'Error: Enter an address like name@example.org: Label of d',
    ]);
  });

  it('calls a group invalid, not its untouched controls; and a field itself', async () => {
    const stage = await show(tried);
    for (const role of ['radiogroup', 'textbox']) for (const { element, name } of stage.all(role)) expect(element.getAttribute('aria-invalid'), name).to.equal('true');
    for (const { element, name } of stage.all('radio')) expect(element.hasAttribute('aria-invalid'), name).to.equal(false);
    for (const { element, name } of (await show(every)).all('textbox')) expect(element.hasAttribute('aria-invalid'), name).to.equal(false);
  });

  it('has nothing to describe without hint and fault', async () => {
    const stage = await show(surveyOf(write.scale('a'), write.text('b'), write.consent('c')));
    for (const role of CONTROLS) for (const { element } of stage.all(role)) expect(element.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('has ids of its own, whatever the author called it', async () => {
    const ids = ['a b', 'q0', '1', 'title', 'summary', 'outcome', '<b>', 'constructor', '__proto__', 'a"b'];
    const stage = await show(reduce(begin(sectionsOf(ids.map((id) => write.text(id, REQUIRED)), ids.map((id) => write.scale(`${id}-0`, REQUIRED))), 'page'), { type: 'submit' }));
    const given = [...stage.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(given).size).to.equal(given.length);
    for (const id of given) expect(id).to.match(/^[a-z][\w-]*$/);
    for (const { element, name } of stage.all('textbox')) expect(description(element), name).to.equal(`A hint | Error: Enter an answer: ${name.replace(' (required)', '')}`);
    expect(stage.names('textbox')).to.deep.equal(ids.map((id) => `Label of ${id} (required)`));
  });

  it('of a group has one name for its radios, different from that of every other group', async () => {
    const stage = await show(surveyOf(write.scale('a'), write.scale('b'), write.choice('c')));
    const names = stage.all('radiogroup').map(({ element }) => new Set([...element.querySelectorAll('input')].map(({ name }) => name)));
    expect(names.map(({ size }) => size)).to.deep.equal([1, 1, 1]);
    expect(new Set(names.map((set) => [...set][0])).size).to.equal(3);
  });

  it('shows what an author wrote as words, never as markup', async () => {
    const stage = await show(surveyOf(write.text('q', { label: '<img src=x onerror=alert(1)>', hint: '<b>bold</b>' })));
    expect(stage.root.querySelectorAll('img, b')).to.have.length(0);
    stage.one('textbox', '<img src=x onerror=alert(1)>');
  });
});

describe('A text of a survey', () => {
  const survey = readSurvey({
    id: 'x',
    title: { fr: 'Votre avis' },
    intro: { vi: 'Xin chào', en: 'Hello' },
    questions: [
      write.text('q', { label: { vi: 'Nhãn', 'en-GB': 'Label' }, hint: { fr: 'Indice' } }),
      write.choice('c', { options: [{ id: 'a', label: { ar: 'نعم' } }] }),
      write.scale('s', { scale: { levels: [{ value: 1, label: { fr: 'Mal' } }, { value: 2, label: 'Good' }] } }),
    ],
  });

  const foreign = (root: ShadowRoot): readonly string[] =>
    [...root.querySelectorAll('[part~="survey"] [lang]')].map((element) => `${element.getAttribute('lang')}: ${squeeze(element.textContent)}`);

  it('in another language than the reader’s carries its own', async () => {
    const stage = await show(survey, { locale: 'en' });
    expect(foreign(stage.root)).to.deep.equal(['fr: Votre avis', 'fr: Indice', 'ar: نعم', 'fr: Mal']);
  });

  it('in the reader’s language carries none, also where the region differs', async () => {
    const stage = await show(survey, { locale: 'vi' });
    expect(foreign(stage.root)).not.to.include('vi: Nhãn');
    expect(stage.text()).to.contain('Nhãn').and.to.contain('Xin chào');
  });

  it('falls back to English before any other language', async () => {
    expect((await show(survey, { locale: 'de', dir: 'ltr' })).text()).to.contain('Hello');
  });

  it('names agency and procedure as the page says them', async () => {
    const named = surveyOf(write.text('q', { label: 'How was {procedure} at {agency}? {else}' }));
    const stage = await show(named, { names: { agency: 'UBND', procedure: 'Khai sinh' } });
    stage.one('textbox', 'How was Khai sinh at UBND? {else}');
  });
});
