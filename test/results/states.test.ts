import { expect } from '@open-wc/testing';
import { add, answer, heard, json, next, province, requests, say, show, warnings } from './stage.js';

const SRC = '/v1/results?survey=three';

const failing: Readonly<Record<string, readonly [reply: () => Response | Promise<Response>, code: string, words: RegExp]>> = {
  'an error status': [() => new Response('{}', { status: 404 }), 'status', /answered with status 404/],
  'a page of HTML': [() => new Response('<!doctype html><p>Login'), 'shape', /not a results document/],
  'JSON of another kind': [() => json({ results: [] }), 'shape', /not a results document/],
  'JSON that is no object': [() => json([1, 2]), 'shape', /not a results document/],
  'no network': [() => Promise.reject(new TypeError('Failed to fetch')), 'network', /could not be reached/],
};

describe('Results that can’t be had', () => {
  let count = 0;

  for (const [name, [reply, code, words]] of Object.entries(failing))
    it(`because of ${name} say what and where, warn once, and can be tried again`, async () => {
      const src = `${SRC}&case=${++count}`;
      answer(reply);
      const element = add({ lang: 'en', src });
      await next(element, 'results-error');
      expect(element.state).to.equal('error');
      expect(element.getAttribute('state')).to.equal('error');
      expect(say(element)).to.match(words).and.include(src);
      expect(heard.map(({ type, detail }) => [type, detail['code']])).to.deep.equal([['results-error', code]]);
      answer(() => json(province()));
      element.shadowRoot!.querySelector('button')!.click();
      await next(element, 'results-ready');
      expect(element.state).to.equal('ready');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<satisfaction-results> /);
    });

  it('because nothing says where say so, without asking anybody', async () => {
    for (const attributes of [{}, { src: '' }, { src: 'http://[' }]) {
      const element = add({ lang: 'en', ...attributes });
      await next(element, 'results-error');
      expect(say(element)).to.include('The address of the results is missing or can’t be read.');
    }
    expect(requests).to.deep.equal([]);
  });

  it('because the server is slow give up after ten seconds', async () => {
    const { setTimeout: real } = window;
    let patience: [() => void, number] | undefined;
    window.setTimeout = ((callback: () => void, ms: number) => ((patience = [callback, ms]), 0)) as unknown as typeof setTimeout;
    try {
      answer(() => new Promise(() => {}));
      const element = add({ lang: 'en', src: `${SRC}&slow` });
      const failed = next(element, 'results-error');
      await new Promise((resolve) => real(resolve));
      expect(patience?.[1]).to.equal(10_000);
      patience?.[0]();
      await failed;
      expect(say(element)).to.include('did not answer in time');
    } finally {
      window.setTimeout = real;
    }
  });
});

describe('Results', () => {
  it('are busy until they are there, and say so', async () => {
    let reply = (_: Response): void => {};
    answer(() => new Promise((resolve) => (reply = resolve)));
    const element = add({ lang: 'en', src: SRC });
    expect(element.state).to.equal('loading');
    while (!requests.length) await Promise.resolve();
    reply(json(province()));
    await next(element, 'results-ready');
    expect(element.shadowRoot!.querySelector('.survey')!.getAttribute('aria-busy')).to.equal('false');
    void element.refresh();
    await Promise.resolve();
    expect(element.shadowRoot!.querySelector('.survey')!.getAttribute('aria-busy')).to.equal('true');
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Loading results…');
    expect(say(element)).to.include('Satisfied');
  });

  it('of nobody say that there are none', async () => {
    const element = await show(province({ ballots: 0, live: true }));
    expect(element.state).to.equal('empty');
    expect(say(element)).to.include('No ratings in this period yet.');
  });

  it('of fewer than ten say that nobody shall be recognised, and show no figure', async () => {
    const element = await show(province({ ballots: 9 }));
    expect(element.state).to.equal('withheld');
    expect(say(element)).to.include('Fewer than 10 ballots: not shown, so that nobody can be recognised');
    expect(element.shadowRoot!.querySelector('table, [part=figure]')).to.equal(null);
  });

  it('ask for the grouping and the months that the attributes name; several groupings one by one', async () => {
    answer(() => json(province()));
    const element = add({ lang: 'en', src: SRC, group: 'month agency', from: '2026-01', to: '2026-06' });
    await next(element, 'results-ready');
    const asked = requests.map((url) => Object.fromEntries(new URL(url).searchParams));
    expect(asked).to.deep.equal(['month', 'agency'].map((group) => ({ survey: 'three', from: '2026-01', to: '2026-06', group })));
  });

  it('of a question asked later win over those of one asked before', async () => {
    const replies: ((response: Response) => void)[] = [];
    answer(() => new Promise((resolve) => replies.push(resolve)));
    const element = add({ lang: 'en', src: SRC });
    while (!replies.length) await Promise.resolve();
    const earlier = element.refresh();
    const later = element.refresh();
    while (replies.length < 3) await Promise.resolve();
    replies[2]?.(json(province({ ballots: 200 })));
    await later;
    replies[1]?.(json(province({ ballots: 400 })));
    await earlier;
    expect(heard.map(({ detail }) => detail['n'])).to.deep.equal([200]);
  });

  it('speak another language without asking anew, and mark what is in none of theirs', async () => {
    answer(() => json({ ...province(), survey: { ...province().survey, title: { fr: 'Guichet' } } }));
    const element = add({ lang: 'en', src: SRC });
    await next(element, 'results-ready');
    element.lang = 'vi';
    while (element.locale !== 'vi') await new Promise(requestAnimationFrame);
    await Promise.resolve();
    expect(say(element)).to.include('khoảng tin cậy 95%').and.include('Rất hài lòng').and.include('Lần đến');
    expect(element.shadowRoot!.querySelector('.survey')!.getAttribute('lang')).to.equal('vi');
    expect(element.shadowRoot!.querySelector('bdi[lang=fr]')?.textContent).to.equal('Guichet');
    expect(requests).to.have.length(1);
  });

  it('offer a file only where the server makes one, of what is on display and in its language', async () => {
    answer(() => json(province()));
    const element = add({ lang: 'en', src: SRC, group: 'month' });
    await next(element, 'results-ready');
    const { href } = element.shadowRoot!.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(Object.fromEntries(new URL(href).searchParams)).to.deep.equal({ survey: 'three', group: 'month', format: 'csv', lang: 'en' });
    const { formats: _, ...without } = province();
    const other = await show(without);
    expect(other.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('let readers choose grouping and months only where the page says so', async () => {
    answer(() => json(province()));
    const element = add({ lang: 'en', src: SRC });
    await next(element, 'results-ready');
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
    element.controls = true;
    await Promise.resolve();
    const form = element.shadowRoot!.querySelector('form')!;
    form.querySelector('select')!.value = 'agency';
    form.querySelector<HTMLInputElement>('[name=from]')!.value = '2026-02';
    const ready = next(element, 'results-ready');
    form.requestSubmit();
    await ready;
    expect(requests.at(-1)).to.include('group=agency').and.include('from=2026-02');
    expect([element.group, element.from, element.to]).to.deep.equal(['agency', '2026-02', null]);
  });

  it('head their parts below the level that the page asks for', async () => {
    const levelsOf = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll('[role=heading]')].map((heading) => heading.getAttribute('aria-level'));
    expect(new Set(levelsOf(await show(province({ group: 'month' }), { 'heading-level': '3' })))).to.deep.equal(new Set(['3', '4']));
    expect(levelsOf(await show(province(), { 'heading-level': '9' }))[0]).to.equal('2');
  });
});
