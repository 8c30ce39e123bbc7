// Under the strictest policy a portal may send: every entry file, every lazy file, no violation.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, it } from 'node:test';
import { inEveryEngine } from './support/browser.js';
import { DIST, NOTICE, page, startSite, tag, type Site } from './support/site.js';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types satisfaction-survey";
const REFUSED = STRICT.replace('trusted-types satisfaction-survey', "trusted-types 'none'");

const filesIn = (folder: string) => readdirSync(join(DIST, folder)).map((file) => `/dist/${folder}/${file}`);
const namesIn = (folder: string) => filesIn(folder).map((path) => path.replace(/^.*\/|\.js$/g, ''));
const presets = namesIn('presets');
/** Files of the results element, which surveys never ask for. */
const isOfResults = (name: string) => /(^|\/)results\./.test(name);
const broken = '<script type="application/json">{ "id": "broken", "questions": [{ "id": "a", "type": "scale", "scale": "stars", "label": "A" }] }</script>';

/** One survey for each file that is loaded when it is needed. */
const surveys = [
  ...presets.map((id) => `preset="${id}"`),
  ...namesIn('lang').filter((name) => !isOfResults(name)).map((id) => `lang="${id}"`),
  ...namesIn('themes').map((id) => `theme="${id}"`),
  'accent="#0a7"',
];
// The first is in view.
surveys[0] += ' impressions="/v1/impressions"';
const everything = surveys.map((attributes, index) => tag(`${attributes} agency-id="${index}"`, NOTICE)).join('') + tag('', broken) + tag('preset="csats"');

const withScript = (file: string, body: string) => page({ head: `<script src="/dist/${file}" async></script>`, body, lang: 'vi' });

inEveryEngine((browser) => {
  let site: Site;
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  for (const file of ['satisfaction-survey.js', 'satisfaction-survey.vi.js']) {
    it(`${file} asks, answers and loads the rest without a violation`, async () => {
      site = await startSite({ answers: { '/': withScript(file, everything) }, policy: STRICT });
      const at = await browser().newPage();
      await at.open(site.url);
      for (const index of surveys.keys()) await at.state('asking', index);
      const colour = (index: number) => `getComputedStyle(e2e.surveys()[${index}].shadowRoot.querySelector('[part~=button-primary]')).backgroundColor`;
      await at.until(`${colour(surveys.length - 1)} !== ${colour(0)}`);
      for (const index of [0, 1]) await at.state('unavailable', surveys.length + index);
      await at.until(`performance.getEntriesByName(location.origin + '/dist/lazy/impression.js').length`);

      const { violations, errors, warnings } = await at.heard();
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 2);
      for (const sentence of [/did you mean "stars5"\?/, /did you mean "csat"\?/]) assert.ok(warnings.some((warning) => sentence.test(warning)), `${warnings}`);
      assert.deepEqual(at.console.filter((line) => /content.security|trusted/i.test(line) && !/favicon/.test(line)), []);
      const isInside = (path: string) => /csat/.test(path) || (file.includes('.vi.') && /\/lang\/vi|\/vn-/.test(path));
      const lazy = ['lang', 'presets', 'themes', 'lazy'].flatMap(filesIn).filter((path) => !isOfResults(path));
      assert.deepEqual(lazy.filter((path) => !site.requests.includes(path)).filter((path) => !isInside(path)), []);
      assert.deepEqual(lazy.filter((path) => site.requests.includes(path)).filter(isInside), []);
    });

    it(`${file} sends an answer`, async () => {
      site = await startSite({ answers: { '/': withScript(file, tag()) }, policy: STRICT });
      const at = await browser().newPage();
      await at.open(site.url);
      await at.click('radio', 'Rất hài lòng');
      await at.type('Ông/Bà có ý kiến gì thêm?', 'Nhanh');
      await at.click('button', 'Gửi đánh giá');
      await at.state('sent');
      assert.deepEqual(JSON.parse(site.posted[0] ?? '').data.answers, { satisfaction: 5, comment: 'Nhanh' });
      const { violations, errors, warnings } = await at.heard();
      assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
    });

    it(`${file} leaves the fallback and one warning where the policy refuses its name`, async () => {
      site = await startSite({ answers: { '/': withScript(file, tag()) }, policy: REFUSED });
      const at = await browser().newPage();
      await at.open(site.url);
      await at.until('e2e.heard.warnings.length > 0');
      const { errors, warnings } = await at.heard();
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /<satisfaction-survey> can't start here/);
      assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), true);
      assert.deepEqual(at.console.filter((line) => /^error: (?!.*(content.security|trusted.?type|favicon))/i.test(line)), []);
    });
  }
});
