// Definitions by people who mean harm or slow servers: markup stays text, names reach no prototype, and nobody waits for ever.

import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { inEveryEngine } from './support/browser.js';
import { page, SCRIPT, startSite, tag, type Answer, type Site } from './support/site.js';

const EVIL = `<img src="/evil.png" onerror="window.isHarmed = true"><script>window.isHarmed = true</script>{nonsense}\${1}`;
/** Holds a timer of ten seconds until the test lets them pass. */
const CLOCK = `const real = setTimeout; window.setTimeout = (work, delay, ...rest) => (delay === 10000 ? void (window.passTenSeconds = work) : real(work, delay, ...rest));`;
const text = (place: string) => `${place} ${EVIL}`;

/** Every text a definition can have. */
const definition = {
  id: text('id'),
  version: text('version'),
  title: text('title'),
  intro: text('intro'),
  submitLabel: text('submit'),
  notice: text('notice'),
  thanks: text('thanks'),
  privacy: { href: '/privacy?"><script>window.isHarmed=true</script>' },
  complaint: { href: '/complain', label: text('complaint') },
  scales: { own: { levels: [{ value: 1, label: text('low') }, { value: 2, label: text('high') }] } },
  sections: [
    {
      id: text('section'),
      title: text('heading'),
      questions: [
        { id: '__proto__', type: 'scale', scale: 'own', label: text('scale'), hint: text('hint') },
        { id: 'constructor', type: 'choice', label: text('choice'), options: [{ id: 'toString', label: text('option') }, { id: 'b', label: 'B' }] },
        { id: text('question'), type: 'text', label: text('words') },
        { id: 'note', type: 'note', label: text('note'), link: { href: 'https://example.org/"><script>window.isHarmed=true</script>', label: text('link') } },
      ],
    },
  ],
};

inEveryEngine((browser) => {
  let site: Site;
  const open = async (body: string, answers: Readonly<Record<string, Answer>>, head = '') => {
    site = await startSite({ answers: { ...answers, '/': page({ head: head + SCRIPT, body }) } });
    const at = await browser().newPage();
    await at.open(site.url);
    return at;
  };
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  it('shows markup as text, wherever it stands', async () => {
    const at = await open(tag('src="/survey.json"'), { '/survey.json': { type: 'application/json', body: JSON.stringify(definition) } });
    await at.state('asking');
    const says = await at.evaluate<string>('e2e.says()');
    for (const place of ['title', 'intro', 'submit', 'notice', 'low', 'high', 'heading', 'scale', 'hint', 'choice', 'option', 'words', 'note', 'link']) {
      assert.ok(says.includes(text(place)), `${place}: ${says}`);
    }
    assert.equal(await at.evaluate(`e2e.surveys()[0].shadowRoot.querySelectorAll('img, script').length`), 0);

    await at.click('radio', text('high'));
    await at.click('radio', text('option'));
    await at.type(text('words'), '<b>&amp;');
    await at.click('button', text('submit'));
    await at.state('sent');
    assert.ok((await at.evaluate<string>('e2e.says()')).includes(text('thanks')));
    // JSON.parse keeps a key called __proto__ as a key of its own.
    const { data } = JSON.parse(site.posted[0] ?? '') as { data: { answers: object; survey: object } };
    assert.deepEqual(Object.entries(data.answers), [['__proto__', 2], ['constructor', 'toString'], [text('question'), '<b>&amp;']]);
    assert.deepEqual(data.survey, { id: text('id'), version: text('version') });
    assert.equal(await at.evaluate('window.isHarmed === undefined && ({}).q === undefined && Object.keys(Object.prototype).length === 0'), true);
    assert.ok(!site.requests.includes('/evil.png'));
    const { errors, warnings } = await at.heard();
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
  });

  it('leaves braces around a name that every object has as they stand', async () => {
    const at = await open(tag('agency="UBND" src="/survey.json"'), { '/survey.json': { type: 'application/json', body: JSON.stringify({ id: 'x', questions: [{ id: 'a', type: 'scale', scale: 'yesno', label: '{agency} {constructor} {toString} {__proto__}' }] }) } });
    await at.state('asking');
    assert.match(await at.evaluate('e2e.says()'), /UBND \{constructor\} \{toString\} \{__proto__\}/);
  });

  it('lets a key called __proto__ change nothing', async () => {
    const poisoned = '{ "__proto__": { "polluted": true, "title": "Inherited" }, "id": "x", "questions": [{ "__proto__": { "hint": "Inherited" }, "id": "a", "type": "scale", "scale": "yesno", "label": "A?" }] }';
    const at = await open(tag('src="/survey.json"'), { '/survey.json': { type: 'application/json', body: poisoned } });
    await at.state('asking');
    assert.doesNotMatch(await at.evaluate('e2e.says()'), /Inherited/);
    assert.equal(await at.evaluate('({}).polluted === undefined'), true);
    const { errors, warnings } = await at.heard();
    assert.deepEqual(errors, []);
    assert.ok(warnings.length <= 1, warnings.join('\n'));
  });

  it('gives an address that never answers ten seconds', async () => {
    const at = await open(tag('src="/never.json"'), { '/never.json': () => undefined, '/clock.js': { type: 'text/javascript', body: CLOCK } }, '<script src="/clock.js"></script>');
    await at.until('!!window.passTenSeconds');
    await at.state('loading');
    assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), true);
    await at.evaluate('window.passTenSeconds()');
    await at.state('unavailable');
    assert.equal(await at.evaluate('e2e.surveys()[0].issues[0].code'), 'source-unreachable');
    const { errors, warnings } = await at.heard();
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
  });
});
