import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { add, ask } from '../support/element-stage.js';

const hasStates = CSS.supports('selector(:state(asking))');

/** Chrome before 125 has custom states, but no selector for them by that name. */
const matches = (element: Element, state: string) => !hasStates || element.matches(`:state(${state})`);

describe('The state', () => {
  it('is an attribute and a custom state, one at a time', async () => {
    const survey = await ask({}, { definition: SHORT });
    expect([survey.element.getAttribute('state'), matches(survey.element, 'asking')]).to.deep.equal(['asking', true]);
    survey.element.dismiss();
    await survey.state('dismissed');
    expect([survey.element.state, matches(survey.element, 'dismissed')]).to.deep.equal(['dismissed', true]);
    if (hasStates) expect(survey.element.matches(':state(asking)')).to.equal(false);
  });

  it('is written only when it changes', async () => {
    const survey = await ask({}, { definition: SHORT });
    let written = 0;
    new MutationObserver((records) => (written += records.length)).observe(survey.element, { attributeFilter: ['state'] });
    survey.element.unit = 'drawn again';
    await survey.state('asking');
    expect(written).to.equal(0);
    survey.element.dismiss();
    await survey.state('dismissed');
    expect(written).to.equal(1);
  });

  const { attachInternals } = HTMLElement.prototype;
  afterEach(() => void (HTMLElement.prototype.attachInternals = attachInternals));

  it('is an attribute still where the browser has no custom states', async () => {
    HTMLElement.prototype.attachInternals = () => {
      throw new DOMException('none here', 'NotSupportedError');
    };
    const survey = add({}, { definition: SHORT });
    await survey.state('asking');
    survey.element.dismiss();
    await survey.state('dismissed');
  });
});
