import { expect } from '@open-wc/testing';
import { EVERY, SHORT, STEPS } from './definitions.js';
import { openPage, turn } from './page.js';

const HOW = 'How was it?';

describe('A guest on the page', () => {
  it('stands several times on it, without sharing names, answers or drafts', async () => {
    const page = await openPage();
    const surveys = [await page.survey({ 'agency-id': 'A' }, { definition: SHORT }), await page.survey({ 'agency-id': 'B' }, { definition: SHORT })];
    const [one, two] = surveys as [(typeof surveys)[0], (typeof surveys)[0]];
    await one.answer(HOW, 'Satisfied');
    await two.answer(HOW, 'Dissatisfied');
    expect([one.chosen(HOW), two.chosen(HOW)]).to.deep.equal([['Satisfied'], ['Dissatisfied']]);
    expect(Object.keys(sessionStorage)).to.have.length(2);
    expect(page.document.getElementById('title')).to.equal(null);
    await two.send();
    await two.state('sent');
    expect([one.element.state, one.types().includes('survey-sent')]).to.deep.equal(['asking', false]);
  });

  it('keeps its answers, its step and its receipt when it is moved', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: STEPS });
    await survey.answer(HOW, 'Satisfied');
    await survey.next();
    await survey.answer('Were they kind?', 'Yes');
    const place = page.document.body.appendChild(page.document.createElement('main'));
    place.append(survey.element);
    await turn();
    expect(survey.chosen('Were they kind?')).to.deep.equal(['Yes']);
    await survey.next();
    await survey.send();
    await survey.state('sent');
    page.document.body.append(survey.element);
    await turn();
    expect(survey.element.state).to.equal('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4, kind: 1 });
    expect(survey.details('survey-ready')).to.have.length(1);
    expect(survey.details('survey-sent')).to.have.length(1);
  });

  it('still hears of its answer when it was moved while that was under way', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.rate();
    const release = page.endpoint.hold();
    await survey.send();
    await page.endpoint.received(1);
    page.document.body.appendChild(page.document.createElement('main')).append(survey.element);
    await turn();
    release(() => new Response(null, { status: 204 }));
    await survey.state('sent');
  });

  it('works inside another shadow root', async () => {
    const page = await openPage();
    const root = page.document.body.appendChild(page.document.createElement('div')).attachShadow({ mode: 'open' });
    const survey = await page.survey({}, { definition: SHORT, into: root });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(survey.focused()!.id).to.equal('outcome');
  });

  it('leaves a form around it alone: no submit, no fields, no event that is not ours', async () => {
    const page = await openPage();
    const form = page.document.body.appendChild(page.document.createElement('form'));
    const leaks: string[] = [];
    for (const type of ['submit', 'change', 'reset', 'invalid']) form.addEventListener(type, (event) => (event.preventDefault(), leaks.push(type)));
    const survey = await page.survey({}, { definition: EVERY, into: form });
    await survey.answer(HOW, 'Satisfied');
    await survey.keys('Enter');
    await survey.answer('What was slow?', 'The queue');
    await survey.keys('Enter');
    await survey.answer('You may call me', 'You may call me');
    await survey.type('Phone', '1');
    await survey.keys('Enter');
    expect([survey.element.state, leaks, [...new page.window.FormData(form).keys()]]).to.deep.equal(['asking', [], []]);
    await survey.send();
    await survey.state('sent');
    expect(leaks).to.deep.equal([]);
  });

  it('adds nothing to the document outside itself', async () => {
    const page = await openPage();
    const look = () => [page.document.head.innerHTML, page.document.body.children.length, page.document.adoptedStyleSheets.length, page.document.title, page.document.cookie];
    const before = look();
    const globals = new Set(Object.getOwnPropertyNames(page.window));
    const survey = await page.survey({ accent: '#0a0' }, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    survey.element.remove();
    expect(look()).to.deep.equal(before);
    // "__pw…" is of what drives the browser.
    expect(Object.getOwnPropertyNames(page.window).filter((name) => !globals.has(name) && !name.startsWith('__pw') && !/^\d+$/.test(name))).to.deep.equal([]);
  });

  it('takes away every listener it added when it is removed', async () => {
    const page = await openPage();
    const kept = new Map<string, number>();
    const { prototype } = page.window.EventTarget;
    const { addEventListener } = prototype;
    const survey = await page.survey({}, { definition: SHORT });
    survey.element.remove();
    await turn();
    // The page's outbox lives as long as the page; a second element adds none of its own for good.
    prototype.addEventListener = function (this: EventTarget, ...[type, listener, options]: Parameters<typeof addEventListener>) {
      // What drives the browser adds some, too.
      if (!new Error().stack?.includes('satisfaction-survey')) return addEventListener.call(this, type, listener, options);
      if (this === page.window || this === page.document || this instanceof page.window.MediaQueryList) {
        kept.set(type, (kept.get(type) ?? 0) + 1);
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (signal) addEventListener.call(signal, 'abort', () => kept.set(type, kept.get(type)! - 1));
      }
      return addEventListener.call(this, type, listener, options);
    };
    const second = await page.survey({}, { definition: SHORT });
    second.element.remove();
    await turn();
    prototype.addEventListener = addEventListener;
    expect([...kept].filter(([, count]) => count)).to.deep.equal([]);
  });

  it('says nothing any more once it is removed, and sends what was submitted', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    survey.element.remove();
    const { length } = survey.heard;
    page.document.documentElement.lang = 'vi';
    await page.clock.advance(60_000);
    expect(survey.heard).to.have.length(length);
  });

  it('works where the page has changed the language it is written in', async () => {
    const page = await openPage({
      before: (window) => {
        const { Array: List, String: Words, Object: Thing } = window;
        for (const prototype of [List.prototype, Words.prototype, Thing.prototype])
          Thing.defineProperty(prototype, 'extra', { value: () => 'extra', enumerable: true, configurable: true, writable: true });
        (List.prototype as unknown as { toJSON: unknown }).toJSON = undefined;
        const { stringify } = window.JSON;
        window.JSON.stringify = ((...args: Parameters<typeof stringify>) => stringify(...args)) as typeof stringify;
      },
    });
    const { fetch } = page.window;
    let calls = 0;
    page.window.fetch = (...args) => ((calls += 1), fetch(...args));
    const survey = await page.survey({}, { definition: EVERY });
    await survey.rate();
    await survey.answer('What was slow?', 'The queue');
    await survey.send();
    await survey.state('sent');
    expect([calls, page.endpoint.last.data.answers]).to.deep.equal([1, { rate: 4, why: ['queue'] }]);
    expect(page.endpoint.last.data).not.to.have.any.keys('contact', 'other', 'about', 'context', 'extra');
  });

  it('goes on when a browser translates its words in place', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    const translate = () => {
      const walker = page.document.createTreeWalker(survey.root, 4);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes.filter(({ data }) => data.trim())) {
        const font = page.document.createElement('font');
        font.append(`«${node.data}»`);
        node.replaceWith(font);
      }
    };
    translate();
    await survey.click(survey.root.querySelectorAll('[type=radio]')[3]!);
    translate();
    survey.element.lang = 'vi';
    await survey.until('Vietnamese', () => survey.element.locale === 'vi');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4 });
  });

  it('lets keys pass to the page, and takes none away from it', async () => {
    const page = await openPage();
    const keys: string[] = [];
    page.window.addEventListener('keydown', (event) => keys.push(`${event.key}${event.defaultPrevented ? ' taken' : ''}`));
    const survey = await page.survey({}, { definition: SHORT });
    survey.options(HOW)[0]!.focus();
    await survey.keys('Escape', 'x', 'Tab');
    expect(keys).to.deep.equal(['Escape', 'x', 'Tab']);
    expect(survey.chosen(HOW)).to.deep.equal([]);
  });
});
