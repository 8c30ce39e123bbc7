import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { add, ask, furnish } from '../support/element-stage.js';

/** Long enough for an observer to have spoken. */
const looked = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))));

const spacer = (height: string): HTMLElement => {
  const place = furnish(document.createElement('div'));
  place.style.blockSize = height;
  return place;
};

afterEach(() => scrollTo(0, 0));

describe('That a survey came into view', () => {
  it('is told once, when half of it is there', async () => {
    spacer('300vh');
    const survey = await ask({}, { definition: SHORT });
    spacer('300vh');
    await looked();
    expect(survey.details('survey-shown')).to.deep.equal([]);
    survey.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(await survey.event('survey-shown')).to.deep.equal({});
    scrollTo(0, 0);
    await looked();
    survey.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await looked();
    expect(survey.details('survey-shown')).to.have.length(1);
  });

  it('is told where a browser comes late and tells of several looks at once', async () => {
    const Observer = window.IntersectionObserver;
    window.IntersectionObserver = class extends Observer {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const looks: IntersectionObserverEntry[] = [];
        super((entries, observer) => void (looks.push(...entries) > 1 && callback(looks.splice(0), observer)), options);
      }
    };
    try {
      spacer('300vh');
      const survey = await ask({}, { definition: SHORT });
      await looked();
      survey.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      expect(await survey.event('survey-shown')).to.deep.equal({});
    } finally {
      window.IntersectionObserver = Observer;
    }
  });

  it('is not told of an edge of it', async () => {
    spacer(`${innerHeight - 40}px`);
    const survey = await ask({}, { definition: SHORT });
    survey.element.style.display = 'block';
    await looked();
    scrollTo(0, 60);
    await looked();
    expect(survey.details('survey-shown')).to.deep.equal([]);
  });

  for (const screens of [3, 12])
    it(`is told of a survey as high as ${screens} screens once it fills half of one`, async () => {
      spacer('100vh');
      const survey = await ask({}, { definition: SHORT });
      // As a page would that gives it much room.
      survey.element.style.cssText = `display: block; block-size: ${screens * innerHeight}px`;
      await looked();
      expect(survey.details('survey-shown')).to.deep.equal([]);
      for (let part = 1; part <= 10; part++) {
        scrollTo(0, (part / 10) * innerHeight);
        await looked();
      }
      expect(survey.details('survey-shown')).to.have.length(1);
    });

  it('is told also when it was moved before anyone saw it, and not twice when it is moved after', async () => {
    const [place, home] = [spacer(''), spacer('')];
    place.style.display = 'none';
    const survey = await ask({}, { definition: SHORT, into: place });
    await looked();
    expect(survey.details('survey-shown')).to.deep.equal([]);
    home.append(survey.element);
    await survey.event('survey-shown');
    document.body.append(survey.element);
    await looked();
    expect(survey.details('survey-shown')).to.have.length(1);
  });

  it('is told anew of another survey in its place', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.event('survey-shown');
    survey.element.definition = { ...SHORT, id: 'other' };
    await survey.event('survey-shown', 2);
  });

  it('is not told of a survey that can’t be asked', async () => {
    const survey = add({ endpoint: '' }, { definition: SHORT });
    await survey.state('unavailable');
    await looked();
    expect(survey.details('survey-shown')).to.deep.equal([]);
  });
});
