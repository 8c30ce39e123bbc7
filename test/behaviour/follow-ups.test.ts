import { expect } from '@open-wc/testing';
import { CHAIN } from './definitions.js';
import { openPage } from './page.js';

describe('A follow-up', () => {
  it('is asked as soon as the answer calls for it, after what called for it, and leaves with it', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: CHAIN });
    expect(survey.questions()).to.deep.equal(['Was it slow?', 'What was good?']);
    await survey.answer('Was it slow?', 'Yes');
    expect(survey.questions()).to.deep.equal(['Was it slow?', 'Where?', 'What was good?']);
    await survey.answer('Where?', 'At the desk');
    expect(survey.questions()).to.deep.equal(['Was it slow?', 'Where?', 'Which desk?']);
    await survey.answer('Was it slow?', 'No');
    expect(survey.questions()).to.deep.equal(['Was it slow?', 'What was good?']);
  });

  it('keeps its answer while hidden, does not send it, and shows it when asked again', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: CHAIN });
    await survey.answer('Was it slow?', 'Yes');
    await survey.answer('Where?', 'At the desk');
    await survey.type('Which desk?', '4');
    await survey.answer('Was it slow?', 'No');
    expect(survey.element.answers).to.deep.equal({ a: 0 });
    await survey.answer('Was it slow?', 'Yes');
    expect(survey.chosen('Where?')).to.deep.equal(['At the desk']);
    expect(survey.field('Which desk?').value).to.equal('4');
    await survey.answer('Was it slow?', 'No');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ a: 0 });
    expect(page.endpoint.last.data.shown).to.deep.equal(['a', 'd']);
  });

  it('moves no focus when it appears or leaves', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: CHAIN });
    survey.options('Was it slow?')[1]!.focus();
    await survey.keys('ArrowUp');
    expect(survey.questions()).to.include('Where?');
    expect(survey.focus()).to.equal(survey.called(survey.option('Was it slow?', 'Yes')));
    await survey.keys('ArrowDown');
    expect(survey.focus()).to.equal(survey.called(survey.option('Was it slow?', 'No')));
  });

  it('depends on nothing that is called like a part of the language', async () => {
    const page = await openPage();
    const questions = [
      { id: 'constructor', type: 'scale', scale: 'yesno', label: 'One?' },
      { id: '__proto__', type: 'scale', scale: 'yesno', label: 'Two?', when: { question: 'constructor', answered: true } },
    ];
    const survey = await page.survey({}, { properties: { definition: { id: 'odd', questions } } });
    expect(survey.questions()).to.deep.equal(['One?']);
    await survey.answer('One?', 'No');
    await survey.answer('Two?', 'Yes');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.requests[0]!.body).to.include('"answers":{"constructor":0,"__proto__":1}');
  });
});
