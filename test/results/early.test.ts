import { expect } from '@open-wc/testing';
import { answer, json, next, province, requests, type Element } from './stage.js';

/** As in a page whose script of the results has not come yet. */
const early = (properties: object): Element => {
  const template = document.createElement('template');
  template.innerHTML = '<satisfaction-results lang="en"></satisfaction-results>';
  const element = template.content.firstElementChild as Element;
  expect(element.shadowRoot).to.equal(null);
  return Object.assign(element, properties);
};

describe('What a page sets before the script has come', () => {
  it('is taken up, and can be set again', async () => {
    answer(() => json(province()));
    const element = early({ src: '/early.json', group: 'agency', controls: true, headingLevel: 4 });
    document.body.append(element);
    await next(element, 'results-ready');
    expect(requests.map((url) => new URL(url, location.href).pathname)).to.include('/early.json');
    expect(element.getAttributeNames()).to.include.members(['src', 'group', 'controls', 'heading-level']);
    expect(Object.keys(element)).to.deep.equal([]);
    element.src = '/later.json';
    await next(element, 'results-ready');
    expect(requests.map((url) => new URL(url, location.href).pathname)).to.include('/later.json');
    element.remove();
  });

  it('is taken up as a document, too', async () => {
    const element = early({ data: province() });
    document.body.append(element);
    await next(element, 'results-ready');
    expect(Object.keys(element)).to.deep.equal([]);
    element.remove();
  });
});
