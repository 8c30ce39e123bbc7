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
});
