import { expect } from '@open-wc/testing';
import { SHORT } from './definitions.js';
import { openPage, type Page } from './page.js';

/** The keys that the page hears of, by what their events name as their target. */
const listen = (page: Page): readonly string[] => {
  const heard: string[] = [];
  page.document.addEventListener('keydown', ({ key, target }) => heard.push(`${key} ${(target as Element).localName}`));
  return heard;
};

describe('A key', () => {
  it('that writes in a field is not heard by the page’s hotkeys, which can’t know that it is a field', async () => {
    const page = await openPage();
    const heard = listen(page);
    const survey = await page.survey({}, { definition: SHORT });
    await survey.enter(survey.field('Anything else?'));
    await survey.keys('j', '/', 'ArrowLeft', 'Backspace', 'Enter');
    expect(heard).to.deep.equal([]);
    await survey.keys('Escape', 'Tab');
    expect(heard).to.deep.equal(['Escape satisfaction-survey', 'Tab satisfaction-survey']);
  });

  it('that chooses an answer or presses a button is not, either', async () => {
    const page = await openPage();
    const heard = listen(page);
    const survey = await page.survey({}, { definition: SHORT });
    survey.options('How was it?')[0]!.focus();
    await survey.keys('Space', 'ArrowDown', 'ArrowRight', 'ArrowUp');
    survey.all('[part~=button-primary]')[0]!.focus();
    await survey.keys('Enter');
    expect(heard).to.deep.equal([]);
    await survey.state('sent');
  });

  it('in a field that the page has put into a slot stays the page’s', async () => {
    const page = await openPage();
    const heard = listen(page);
    await page.survey({}, { definition: SHORT, children: '<input slot="challenge" id="captcha">' });
    page.document.querySelector<HTMLElement>('#captcha')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect(heard).to.deep.equal(['a input']);
  });

  for (const { lang, forth, back } of [{ lang: 'en', forth: 'ArrowRight', back: 'ArrowLeft' }, { lang: 'ar', forth: 'ArrowLeft', back: 'ArrowRight' }])
    it(`that is an arrow goes where it points in ${lang}, round and round, in every engine`, async () => {
      const page = await openPage({ lang });
      const survey = await page.survey({}, { definition: SHORT });
      const options = survey.options('How was it?');
      const after = async (key: string): Promise<number> => {
        await survey.keys(key);
        expect(survey.root.activeElement).to.equal(options.find(({ checked }) => checked));
        return options.findIndex(({ checked }) => checked);
      };
      options[0]!.focus();
      const places: number[] = [];
      for (const key of [forth, 'ArrowDown', back, 'ArrowUp', back, 'ArrowUp', forth, 'ArrowDown']) places.push(await after(key));
      expect(places).to.deep.equal([1, 2, 1, 0, 4, 3, 4, 0]);
      expect(survey.details('survey-answer').map((detail) => (detail as { value: number }).value)).to.deep.equal([2, 3, 2, 1, 5, 4, 5, 1]);
    });

  it('that is an arrow has chosen before the focus comes, so that whoever asks at the focus finds it chosen', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    const heard: unknown[] = [];
    survey.root.addEventListener('focusin', ({ target }) => heard.push((target as HTMLInputElement).checked));
    survey.options('How was it?')[0]!.focus();
    await survey.keys('ArrowDown', 'ArrowUp', 'ArrowUp');
    expect(heard).to.deep.equal([false, true, true, true]);
  });

  it('that is an arrow stays the browser’s with Alt or Meta, and the field’s among words', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    const [first] = survey.options('How was it?');
    const press = (target: Element, init: KeyboardEventInit): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
    expect(press(first!, { key: 'ArrowLeft', altKey: true })).to.equal(true);
    expect(press(first!, { key: 'ArrowLeft', metaKey: true })).to.equal(true);
    expect(press(survey.field('Anything else?'), { key: 'ArrowLeft' })).to.equal(true);
    expect(survey.chosen('How was it?')).to.deep.equal([]);
    expect(press(first!, { key: 'ArrowLeft' })).to.equal(false);
    expect(survey.chosen('How was it?')).to.have.length(1);
  });
});
