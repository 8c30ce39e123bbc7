import { expect } from '@open-wc/testing';
import * as api from '../../src/index.js';
import { VERSION } from '../../src/element/environment.js';
import { SHORT } from '../behaviour/definitions.js';
import { add, ask, warned, warnings } from '../support/element-stage.js';

const { SatisfactionSurveyElement } = api;

let times = 0;

/** The entry once more, as if another script tag had asked for it. */
const again = () => import(`/src/define.ts?${++times}`);

describe('The tag', () => {
  it('is registered by the entry, with the class that the package gives', async () => {
    expect(customElements.get('satisfaction-survey')).to.equal(SatisfactionSurveyElement);
    expect((await ask()).element).to.be.instanceOf(SatisfactionSurveyElement);
  });

  it('is registered once, however often the entry runs, and nothing is said', async () => {
    await again();
    await again();
    expect(customElements.get('satisfaction-survey')).to.equal(SatisfactionSurveyElement);
    expect(warnings).to.deep.equal([]);
  });

  it('takes up the languages that come with the entry', async () => {
    const page = globalThis as { packs?: Readonly<Record<string, api.Pack>> };
    page.packs = { qq: { templates: { send: 'Qq!' } } };
    await again();
    delete page.packs;
    expect((await ask({ lang: 'qq' })).names('button')).to.deep.equal(['Qq!']);
  });

  it('takes up languages that come later, for surveys drawn from then on', async () => {
    const before = await ask({ lang: 'zz' });
    SatisfactionSurveyElement.adopt({ zz: { templates: { send: 'Zz!' } } }, VERSION);
    expect(before.names('button')).to.deep.equal(['Send feedback']);
    expect((await ask({ lang: 'zz' })).names('button')).to.deep.equal(['Zz!']);
  });

  it('stays the first where another version comes, which is named once', async () => {
    for (const _ of [1, 2]) SatisfactionSurveyElement.adopt({}, '99.0.0');
    await warned(`version 99.0.0 was loaded where version ${VERSION} runs already; the first one stays`);
    expect(warnings).to.have.length(1);
  });
});

describe('The package', () => {
  it('gives the element and nothing else by name', () => {
    expect(Object.keys(api)).to.deep.equal(['SatisfactionSurveyElement']);
  });

  it('names its version in each response', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    const { response } = survey.details('survey-before-submit')[0] as { response: api.Response };
    expect(response.data.client).to.deep.equal({ name: 'satisfaction-survey', version: VERSION });
    expect(VERSION).to.match(/^\d+\.\d+\.\d+/);
  });

  it('makes a survey by the constructor, too', async () => {
    const element = new SatisfactionSurveyElement();
    const survey = add();
    survey.element.replaceWith(element);
    element.preview = true;
    expect(element.state).to.equal('loading');
    element.remove();
  });
});
