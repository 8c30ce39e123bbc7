import { expect } from '@open-wc/testing';
import { SHORT } from './definitions.js';
import { openPage } from './page.js';

// These pages are on localhost, where authors look at them.
describe('Colours of the page that can’t be read', () => {
  it('are named once in the console: in a preview, and on the author’s machine with an accent', async () => {
    const page = await openPage();
    page.document.body.style.setProperty('--survey-muted', '#aaa');
    await page.survey({ preview: '' }, { definition: SHORT });
    await page.warned(1);
    await page.survey({ accent: '#0a7' }, { definition: SHORT });
    const accented = await page.survey({ accent: '#a07' }, { definition: SHORT });
    await accented.until('the accent', () => accented.root.querySelector('.survey')!.getAttribute('style'));
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.include('--survey-muted #aaa on --survey-background #fff: 2.32:1, and 4.5:1 is needed');
  });

  it('are not looked for where they can be read', async () => {
    const page = await openPage();
    page.document.body.style.setProperty('--survey-muted', '#555');
    const survey = await page.survey({ accent: '#ffd100' }, { definition: SHORT });
    await survey.until('the accent', () => survey.root.querySelector('.survey')!.getAttribute('style'));
    expect(page.warnings).to.deep.equal([]);
  });
});
