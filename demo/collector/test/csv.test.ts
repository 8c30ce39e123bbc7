// The results as a file: what a spreadsheet program reads must be what was counted, and nothing it would run.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { toCsv, toField } from '../csv.js';
import { publish, type Task } from '../publish.js';
import { parseDefinition, type Registered } from '../registry.js';
import type { StoredBallot } from '../responses.js';
import { toEvent } from './support/events.js';
import { startCollector, type Running } from './support/running.js';

const known = parseDefinition(JSON.parse(await readFile(new URL('./support/probe.json', import.meta.url), 'utf8'))) as Registered;

const ballot = (agency: string, level: number): StoredBallot => ({
  answers: { overall: level }, shown: ['overall', 'reason'], notApplicable: [], agencyId: 'A', agency, procedure: undefined, procedureName: undefined, unit: undefined, channel: undefined,
  submittedAt: new Date('2026-04-10T08:00:00Z'),
});

const csvOf = (ballots: readonly StoredBallot[], task: Partial<Task> = {}, lang = 'vi'): string =>
  toCsv(publish({ known, ballots, period: {}, group: undefined, isFree: false, timeZone: 'UTC', asked: { from: undefined, to: undefined }, ...task }), lang);

const linesOf = (csv: string): readonly string[] => csv.split('\r\n').slice(0, -1);

describe('a field of a CSV file', () => {
  it('is quoted where it has to be, quotes doubled', () => {
    assert.deepEqual(['plain', 'a,b', 'say "so"', 'two\nlines', 'two\r\nlines'].map(toField), ['plain', '"a,b"', '"say ""so"""', '"two\nlines"', '"two\r\nlines"']);
  });

  it('that a spreadsheet would run as a formula is made text', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")']) assert.match(toField(formula), /^"?'/, formula);
    assert.match(toField('\rx'), /^"'\r/);
    assert.match(toField('\nx'), /^"'\n/);
  });

  it('that a spreadsheet would run as a formula is made text, as East Asian keyboards write it too', () => {
    for (const formula of ['＝1+1', '＋1', '－1', '＠SUM(A1)']) assert.equal(toField(formula), `'${formula}`);
  });

  it('holds no formula where the semicolon parts cells, and quotes within a line do not bind', () => {
    assert.equal(toField('Office;=1+1; ＋2;\t-3; and -4'), `"Office;'=1+1; '＋2;\t'-3; and -4"`);
    assert.equal(toField('Office\n=1+1\r\n @x'), `"Office\n'=1+1\r\n '@x"`);
    assert.deepEqual(['Office - North', 'a=b', 'x@example.org'].map(toField), ['Office - North', 'a=b', 'x@example.org']);
  });

  it('that is a number stays one, below zero too', () => {
    assert.deepEqual([toField(-12.5), toField(0), toField(undefined)], ['-12.5', '0', '']);
  });
});

describe('results as CSV', () => {
  it('begin with a byte order mark, end every line as RFC 4180 says, and have as many fields in each', () => {
    const csv = csvOf(Array.from({ length: 20 }, () => ballot('Office', 4)));
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.ok(csv.endsWith('\r\n'));
    assert.doesNotMatch(csv.replaceAll('\r\n', ''), /[\r\n]/);
    assert.deepEqual(new Set(linesOf(csv).map((line) => line.split(',').length)).size, 1);
  });

  it('have one line for each level, with the ballots it is of', () => {
    const lines = linesOf(csvOf([...Array.from({ length: 12 }, () => ballot('Office', 4)), ...Array.from({ length: 8 }, () => ballot('Office', 2))]));
    const levels = lines.filter((line) => line.includes(',level,overall,'));
    assert.deepEqual(levels.map((line) => line.split(',').slice(-7, -4)), [['1', '0', '20'], ['2', '8', '20'], ['3', '0', '20'], ['4', '12', '20'], ['5', '0', '20']]);
    assert.ok(lines.some((line) => line.includes(',score share,satisfied,') && line.includes(',20,ballots,60,')));
  });

  it('say that something is withheld, and no figure of it', () => {
    const lines = linesOf(csvOf(Array.from({ length: 9 }, () => ballot('Office', 4))));
    assert.deepEqual(lines.slice(1), ['probe,1,,,,,,withheld,,,,,,,,,']);
  });

  it('run no formula that somebody posted as the name of an office', () => {
    const csv = csvOf(Array.from({ length: 20 }, () => ballot('=cmd|"/c calc"!A1', 4)), { group: 'agency' });
    assert.match(csv, /,"'=cmd\|""\/c calc""!A1",/);
    assert.doesNotMatch(csv, /(^|,)"?[=@]/m);
  });
});

describe('the collector', () => {
  let running: Running;
  before(async () => {
    running = await startCollector();
    await running.post(Array.from({ length: 10 }, () => toEvent({ answers: { overall: 4 }, data: { about: { agencyId: 'A', agency: 'UBND phường Hồng Hà' } } })));
  });
  after(() => running.stop());

  it('answers format=csv as a file to keep, in UTF-8', async () => {
    const response = await fetch(`${running.url}/v1/results?survey=probe&group=agency&format=csv&lang=en`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="probe-agency\.csv"$/);
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.match(bytes.toString('utf8'), /UBND phường Hồng Hà/);
  });

  it('says in the document that it does, and refuses formats it does not know', async () => {
    assert.deepEqual((await running.get('/v1/results?survey=probe')).json['formats'], ['json', 'csv']);
    assert.equal((await running.get('/v1/results?survey=probe&format=xlsx')).status, 400);
  });
});
