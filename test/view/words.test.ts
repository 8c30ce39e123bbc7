import { expect } from '@open-wc/testing';
import { answered, surveyOf, write } from '../support/builders.js';
import { show, squeeze, type, isChecked } from './stage.js';

const words = (fields: object = {}) => surveyOf(write.text('q', fields));

describe('A text field', () => {
  it('is named by its question and empty at first', async () => {
    expect((await show(words())).one('textbox', 'Label of q')).to.have.property('value', '');
  });

  it('wishes for what is typed, as it is typed', async () => {
    const stage = await show(words());
    type(stage.one('textbox'), '  Cảm ơn ');
    expect(stage.wishes.at(-1)).to.deep.include({ type: 'answer', answer: { value: '  Cảm ơn ' } });
    expect(stage.one('textbox')).to.have.property('value', '  Cảm ơn ');
  });

  it('is of several lines only where asked to', async () => {
    expect((await show(words())).one('textbox')).to.be.instanceOf(HTMLInputElement);
    const field = (await show(answered(words({ multiline: true }), { q: 'a\nb' }))).one('textbox', 'Label of q');
    expect(field).to.be.instanceOf(HTMLTextAreaElement).and.to.have.property('value', 'a\nb');
  });

  it('brings the right keyboard and the device’s own memory for addresses and numbers', async () => {
    for (const input of ['email', 'tel'] as const) {
      const field = (await show(words({ input }))).one('textbox');
      expect(field).to.include({ type: input, autocomplete: input });
      expect(getComputedStyle(field).direction).to.equal('ltr');
    }
  });

  it('counts what is left, then what is too much, and never stops anyone from typing', async () => {
    const stage = await show(words({ maxLength: 5 }));
    const count = () => squeeze(stage.part('count').textContent);
    expect(count()).to.equal('Characters left: 5');
    type(stage.one('textbox'), 'Rất'.normalize('NFD'));
    expect(count()).to.equal('Characters left: 2');
    type(stage.one('textbox'), '12345');
    expect(count()).to.equal('Characters left: 0');
    type(stage.one('textbox'), '1234567');
    expect(count()).to.equal('Characters too many: 2');
    expect(stage.one('textbox').hasAttribute('maxlength')).to.equal(false);
  });

  it('counts nothing where there is no limit', async () => {
    expect((await show(words())).root.querySelector('[part~="count"]')).to.equal(null);
  });

  it('shows what is in the state: nothing again once it was taken back', async () => {
    const stage = await show(answered(words(), { q: 'x' }));
    stage.draw({ ...stage.state, answers: new Map() });
    expect(stage.one('textbox')).to.have.property('value', '');
  });
});

describe('A consent', () => {
  const consent = surveyOf(write.consent('q', { link: { href: '/rights', label: 'Your rights' } }));

  it('is a box named by its words, never ticked beforehand, with its link beside it', async () => {
    const stage = await show(consent);
    expect(isChecked(stage.one('checkbox', 'Label of q'))).to.equal(false);
    const link = stage.one('link', 'Your rights');
    expect(link.getAttribute('href')).to.equal('/rights');
    expect(link.closest('label')).to.equal(null);
  });

  it('is given by a tick and taken back by another', async () => {
    const stage = await show(consent);
    stage.one('checkbox').click();
    expect(stage.state.answers.get('q')).to.deep.equal({ value: true });
    expect(isChecked(stage.one('checkbox'))).to.equal(true);
    stage.one('checkbox').click();
    expect(stage.state.answers.has('q')).to.equal(false);
    expect(isChecked(stage.one('checkbox'))).to.equal(false);
  });

  it('brings up the contact fields that need it', async () => {
    const stage = await show(surveyOf(write.consent('agree'), write.text('phone', { needs: 'agree', input: 'tel' })));
    expect(stage.names('textbox')).to.deep.equal([]);
    stage.one('checkbox').click();
    stage.one('textbox', 'Label of phone');
  });
});

describe('A note', () => {
  it('is words to read, with its link or the link’s address', async () => {
    const stage = await show(surveyOf(write.note('a', { link: { href: '/more', label: 'More' } }), write.note('b', { link: { href: 'tel:1022' } }), write.note('c')));
    expect(stage.text()).to.match(/Label of a.*Label of b.*Label of c/);
    expect(stage.all('link').map(({ element, name }) => `${name} ${element.getAttribute('href')}`)).to.deep.equal(['More /more', 'tel:1022 tel:1022']);
  });

  it('has nothing to fill in', async () => {
    const stage = await show(surveyOf(write.note('a')));
    for (const role of ['textbox', 'radio', 'checkbox', 'radiogroup', 'group']) expect(stage.names(role), role).to.deep.equal([]);
  });
});
