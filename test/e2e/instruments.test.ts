// Every instrument, as a citizen answers it in Vietnamese and in English: what they chose is what the office stores, and what it counts is what
// the instrument's own source counts.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseDefinition, presetsFolder, type Registered } from '../../demo/collector/registry.js';
import type { Listening } from '../../demo/collector/server.js';
import { toEvent } from '../../demo/collector/test/support/events.js';
import type { Ballot } from '../../src/scoring/ballot.js';
import { scoreOf, type Result } from '../../src/scoring/score-of.js';
import type { Question } from '../../src/survey/questions/index.js';
import type { Text } from '../../src/survey/text.js';
import { WORKED } from '../presets/worked-examples.js';
import { inEveryEngine, type Page } from './support/browser.js';
import { openOffice, type Office } from './support/office.js';

interface Given {
  /** All that the question says. */
  readonly asked: string;
  /** Which of those offered, from 0. */
  readonly at?: number;
  readonly label?: string;
  readonly wrote?: string;
}

const NAMES = { agency: 'UBND phường Hồng Hà', procedure: 'Đăng ký khai sinh' };
const WORDS = { vi: 'Hướng dẫn rõ ràng', en: 'Clear guidance' };
type Language = keyof typeof WORDS;

const citizen = readFileSync(new URL('./support/citizen.js', import.meta.url), 'utf8');
const instruments = readdirSync(presetsFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => parseDefinition(JSON.parse(readFileSync(presetsFolder + file, 'utf8'))) as Registered);

const wordsOf = (text: Text, language: Language): string => (typeof text === 'string' ? text : (text[language] ?? '')).replace(/\{(agency|procedure)\}/g, (_, name: keyof typeof NAMES) => NAMES[name]);
const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What the office must have, of one who chose that; and that it was asked and offered in their language. */
const answerOf = (question: Question, given: Given, language: Language): unknown => {
  assert.ok(flat(given.asked).includes(flat(wordsOf(question.label, language))), `${question.id}: ${given.asked}`);
  const offers = question.type === 'scale' ? question.scale.levels : 'options' in question ? question.options : [];
  const chosen = offers[given.at ?? -1];
  if (!chosen) return given.wrote ?? given.at === 0;
  if (chosen.label) assert.ok(flat(given.label ?? '').includes(flat(wordsOf(chosen.label, language))), `${question.id}: ${given.label}`);
  const value = 'value' in chosen ? chosen.value : chosen.id;
  return question.type === 'choices' ? [value] : value;
};

const answer = async (page: Page, id: string, language: Language): Promise<Readonly<Record<string, Given>>> => {
  const attributes = { preset: id, endpoint: '/v1/responses', lang: language, 'agency-id': 'H49.12', agency: NAMES.agency, procedure: '1.001612', 'procedure-name': NAMES.procedure, unit: language };
  await page.evaluate(`meet(${JSON.stringify(attributes)})`);
  await page.state('asking');
  await page.evaluate(`void fillIn(${JSON.stringify({ words: WORDS[language], last: language === 'en' })})`);
  const given = await page.until<Readonly<Record<string, Given>>>('window.given');
  await page.state('sent');
  return given;
};

describe('every instrument', { timeout: 900_000 }, () => {
  let office: Office;
  let portal: Listening;
  before(async () => {
    office = await openOffice();
    portal = await office.openPortal();
  });
  after(() => office.close());

  /** The scores of one counter, which here is one citizen, or one worked example. */
  const scoresOf = async (survey: string, unit: string): Promise<readonly Result[]> => {
    const document = (await (await fetch(`${portal.url}/v1/results?survey=${survey}&group=unit`)).json()) as { groups: { key: string; scores: Result[] }[] };
    return document.groups.find(({ key }) => key === unit)?.scores ?? [];
  };

  it('is counted as its source counts it', async () => {
    for (const { survey } of instruments) {
      const own = WORKED.filter(({ preset }) => preset === survey.id);
      const events = own.flatMap(({ given }, index) => given.map((ballot) => toEvent({ survey: { id: survey.id, version: survey.version }, answers: ballot.answers, data: { shown: ballot.shown, ...(ballot.notApplicable && { notApplicable: ballot.notApplicable }), about: { unit: `example ${index}` } } })));
      for (let at = 0; at < events.length; at += 50) {
        const reply = await fetch(`${portal.url}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(events.slice(at, at + 50)) });
        const { results } = (await reply.json()) as { results: { status: string; problem?: unknown }[] };
        for (const { status, problem } of results) assert.equal(status, 'accepted', `${survey.id}: ${JSON.stringify(problem)}`);
      }
      for (const [index, { score, value }] of own.entries()) {
        const result = (await scoresOf(survey.id, `example ${index}`)).find(({ id }) => id === score);
        assert.ok(Math.abs((result?.value ?? Number.NaN) - value) < 1e-9, `${survey.id}: ${score} is ${result?.value}, not ${value}`);
      }
    }
    await office.empty();
  });

  inEveryEngine((browser) => {
    let page: Page;
    before(async () => {
      page = await browser().newPage();
      await page.open(`${portal.url}/portal/done.html`);
      await page.evaluate(`void (() => { ${citizen} })()`);
    });

    for (const { survey, scores } of instruments) {
      it(`${survey.id} is answered in Vietnamese and in English, stored and scored`, async () => {
        for (const language of ['vi', 'en'] as const) {
          const given = await answer(page, survey.id, language);
          const [row, ...more] = (await office.rows()).filter(({ locale }) => locale === language);
          assert.ok(row && more.length === 0);
          const questions = survey.sections.flatMap((section) => section.questions);
          const stored = { ...row.answers, ...row.contact };
          const asked = questions.filter(({ index }) => `q${index}` in given);
          for (const question of asked) {
            const expected = answerOf(question, given[`q${question.index}`] as Given, language);
            if (question.type === 'consent') assert.equal((row.contact?.['consent'] as { question: string }).question, question.id);
            else assert.deepEqual(stored[question.id], expected, question.id);
          }
          const sent = Object.keys(stored).filter((id) => id !== 'consent').sort();
          assert.deepEqual(sent, asked.filter(({ type }) => type !== 'consent').map(({ id }) => id).sort());
          const ballot: Ballot = { answers: row.answers, shown: asked.map(({ id }) => id) };
          const counted = await scoresOf(survey.id, language);
          assert.deepEqual(counted, JSON.parse(JSON.stringify(scores.map((score) => scoreOf(score, survey, [ballot])))));
        }
        await office.empty();
      });
    }
  });
});
