import { expect } from '@open-wc/testing';
import { parseResults } from '../../src/results/document.js';
import { add, next, province, say, warnings } from './stage.js';

const JUNK: readonly unknown[] = [null, undefined, true, -1, Number.NaN, '', 'constructor', '__proto__', [], {}, [[]], { id: {} }, '<img src=x onerror=alert(1)>'];

/** The document with one value, anywhere in it, replaced by junk; every place once. */
function* spoilt(value: unknown, put: (replaced: unknown) => unknown, turn = { count: 0 }): Generator {
  yield put(JUNK[turn.count++ % JUNK.length]);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const set = (replaced: unknown) => put(Array.isArray(value) ? value.map((one, index) => (String(index) === key ? replaced : one)) : { ...value, [key]: replaced });
    yield* spoilt(part, set, turn);
  }
}

describe('A results document', () => {
  it('is read with its words, figures and counts', () => {
    const results = parseResults(JSON.parse(JSON.stringify(province({ group: 'agency' }))));
    expect(results?.surveyId).to.equal('three');
    expect(results?.cell?.n).to.equal(400);
    expect(results?.cell?.figures.map(({ method }) => method)).to.deep.equal(['share', 'allSatisfied', 'rescaled']);
    expect(results?.cell?.counts.map(({ id, type }) => [id, type])).to.deep.equal([['q', 'scale'], ['why', 'choices']]);
    expect(results?.groups.every(({ label }) => /^UBND/.test(String(label)))).to.equal(true);
    expect(results?.period).to.deep.equal({ from: '2025-09', to: '2026-08' });
  });

  it('is none without a survey, or without either figures or the word that they are withheld', () => {
    for (const other of [null, 1, 'text', [], {}, { n: 3 }, { survey: { id: 'a' } }, { survey: {}, n: 3 }, { survey: { id: 'a' }, n: '3' }]) expect(parseResults(other)).to.equal(undefined);
    expect(parseResults({ survey: { id: 'a' }, withheld: true })?.cell).to.equal(undefined);
  });

  it('loses only what is not understood', () => {
    const data = province();
    const results = parseResults({ ...data, questions: [{ id: 'new', type: 'matrix' }, ...('questions' in data ? data.questions : [])], scores: [{ id: 'x', method: 'median', value: 3 }] });
    expect(results?.cell?.counts.map(({ id }) => id)).to.deep.equal(['q', 'why']);
    expect(results?.cell?.figures).to.deep.equal([]);
  });

  it('spoilt at any place is drawn or refused, and never breaks the page', async () => {
    const faults: string[] = [];
    const hear = (event: ErrorEvent | PromiseRejectionEvent) => void faults.push('message' in event ? event.message : String(event.reason));
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
    const element = add({ lang: 'en' });
    let count = 0;
    for (const group of ['agency', 'month', 'section'] as const) {
      for (const data of spoilt(province({ group, communes: 2, months: 2, ballots: 40 }), (whole) => whole)) {
        count += 1;
        element.data = data;
        const done = Promise.race([next(element, 'results-ready'), next(element, 'results-error')]);
        element.requestUpdate();
        await done;
        expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      }
    }
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
    expect(faults).to.deep.equal([]);
    expect(count).to.be.greaterThan(300);
    expect(warnings.length).to.be.at.most(2);
    expect(say(element)).not.to.equal('');
  }).timeout(60_000);
});
