import { expect } from '@open-wc/testing';
import { REST, province, rowsOf, say, show } from './stage.js';

const countIn = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

describe('Results show', () => {
  it('the first score large, with what it is a share of, its n, unit and interval', async () => {
    const data = province();
    const element = await show(data);
    const [score] = 'scores' in data ? data.scores : [];
    if (!score || 'withheld' in score) throw new Error('no score');
    const headline = element.shadowRoot!.querySelector<HTMLElement>('[part=headline]')!.innerText;
    expect(headline).to.include(`${Math.round((score.value ?? 0) * 10) / 10}%`);
    expect(headline).to.include('Share of ballots whose answer is: Very satisfied or Satisfied').and.include(`${score.n} ballots`);
    expect(headline).to.match(/95% interval: [\d.]+–[\d.]+%, if this were a random sample/);
  });

  it('of three figures that are all called satisfied, which is which; a rescaled mean without a per cent sign', async () => {
    const rows = rowsOf(await show(province()), /Scores/);
    expect(rows.map(([name]) => name)).to.deep.equal(['Score', 'All satisfiedShare of ballots whose every answer is: Very satisfied or Satisfied', 'IndexMean of the answers, put on 0 to 100']);
    expect(rows[1]?.[1]).to.match(/^[\d.]+%$/);
    expect(rows[2]?.[1]).to.match(/^[\d.]+$/);
    expect(rows[2]?.[2]).to.match(/^[\d.]+–[\d.]+$/);
  });

  it('each level with its share and count, in words, and a bar that is told apart by more than colour', async () => {
    const element = await show(province());
    const [head, row] = rowsOf(element, /^Visit/);
    expect(head).to.deep.equal(['Question', 'Very satisfied', 'Satisfied', 'Dissatisfied', 'Answers']);
    const shares = row!.slice(1, 4).map((cell) => Number(/^([\d.]+)%/.exec(cell)?.[1]));
    expect(shares.reduce((sum, share) => sum + share, 0)).to.be.closeTo(100, 0.2);
    const patterns = [...element.shadowRoot!.querySelectorAll('table.levels tbody .stack i')].map((segment) => getComputedStyle(segment).backgroundImage);
    expect(new Set(patterns).size).to.equal(3);
  });

  it('bars as long as their counts', async () => {
    const element = await show(province());
    const [, row] = rowsOf(element, /^Visit/);
    const counts = row!.slice(1, 4).map((cell) => countIn(/%(.*)$/.exec(cell)?.[1]));
    const widths = [...element.shadowRoot!.querySelectorAll('table.levels tbody .stack i')].map((segment) => (segment as HTMLElement).style.flexGrow);
    expect(widths.map(Number)).to.deep.equal(counts);
  });

  it('options of a choice, and that several could be chosen', async () => {
    const element = await show(province());
    expect(rowsOf(element, /^Why/).map(([name]) => name)).to.deep.equal(['Answer', 'Slow', 'Dear']);
    expect(say(element)).to.include('Several answers were possible');
  });

  it('the report of counters: ballots and share for each of three levels, the worst first as in its form, unit by unit, and of all', async () => {
    const rows = rowsOf(await show(province({ group: 'unit' })), /^Overall/);
    expect(rows[0]).to.deep.equal(['Counter', 'Ballots in all', 'Dissatisfied', 'Satisfied', 'Very satisfied']);
    expect(rows[1]).to.deep.equal(['Ballots', 'Share', 'Ballots', 'Share', 'Ballots', 'Share']);
    const shown = rows.slice(2).filter(([name, ...cells]) => name !== REST && cells.length === 7);
    expect(shown.length).to.be.greaterThan(3);
    expect(rows.at(-1)?.[0]).to.equal('All ballots');
    const totals = rows.slice(2).flatMap(([name, total]) => (name === 'All ballots' ? [] : [countIn(total)]));
    expect([rows.at(-2)?.[0], rows.at(-2)?.slice(2)]).to.deep.equal([REST, ['–', '–', '–', '–', '–', '–']]);
    expect(totals.reduce((sum, total) => sum + total, 0)).to.equal(countIn(rows.at(-1)?.[1]));
    for (const row of shown) {
      const [, total, ...cells] = row;
      expect(countIn(cells[0]) + countIn(cells[2]) + countIn(cells[4])).to.equal(countIn(total));
      expect([1, 3, 5].reduce((sum, at) => sum + Number.parseFloat(cells[at] ?? ''), 0)).to.be.closeTo(100, 0.2);
    }
  });

  it('offices beside each other, best first, those withheld last and without a figure', async () => {
    const rows = rowsOf(await show(province({ group: 'agency', communes: 14, ballots: 260 })), /^Satisfied/).slice(1).filter(([name]) => name !== REST);
    const values = rows.filter((row) => row.length === 4).map((row) => Number.parseFloat(row[1] ?? ''));
    expect(values.length).to.be.greaterThan(2);
    expect(values).to.deep.equal([...values].sort((a, b) => b - a));
    const hidden = rows.filter((row) => row.length === 2);
    expect(hidden.length).to.be.greaterThan(1);
    expect(rows.slice(-hidden.length)).to.deep.equal(hidden);
    expect(new Set(hidden.map((row) => row[1]))).to.deep.equal(new Set(['not shown, for privacy']));
  });

  it('how many count in the whole and in no row, so that rows add up; nothing of the kind where all are shown', async () => {
    const ballotsIn = async (live: boolean) => {
      const data = province({ group: 'channel', live });
      const rows = rowsOf(await show(data), /^Satisfied/).slice(1);
      return { whole: 'n' in data && data.n, rest: rows.some(([name]) => name === REST), sum: rows.reduce((total, row) => total + (row.length > 2 ? countIn(row.at(-1)) : 0), 0) };
    };
    const [open, live] = [await ballotsIn(false), await ballotsIn(true)];
    expect([open.rest, open.sum]).to.deep.equal([true, open.whole]);
    expect([live.rest, live.sum]).to.deep.equal([false, live.whole]);
  });

  it('months in order, as a line and as a table', async () => {
    const element = await show(province({ group: 'month' }));
    expect(rowsOf(element, /^Satisfied/).map(([name]) => name)).to.deep.equal(['Month', 'September 2025', 'October 2025', 'November 2025', 'December 2025']);
    const line = element.shadowRoot!.querySelector('path.trend')!.getAttribute('d') ?? '';
    expect(line.match(/[\d.]+ [\d.]+/g)).to.have.length(4);
  });

  it('a gap in the line where a month is withheld', async () => {
    const data = province({ group: 'month' });
    const groups = data.groups?.map((group, index) => (index === 1 ? { key: group.key, withheld: true } : group));
    const element = await show({ ...data, groups });
    expect(element.shadowRoot!.querySelector('path.trend')!.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(rowsOf(element, /^Satisfied/)[2]).to.deep.equal(['October 2025', 'not shown, for privacy']);
  });

  it('channels by name, a site’s own as they are', async () => {
    const names = rowsOf(await show(province({ group: 'channel' })), /^Satisfied/).map(([name]) => name);
    expect(names).to.include('Tablet at the counter').and.include('zalo');
  });

  it('how many of those who were asked have answered, where that is known', async () => {
    const data = province();
    expect(say(await show({ ...data, impressions: 1600, responses: 400 }))).to.include('400 ballots · Response rate: 25.0%');
    expect(say(await show(data))).not.to.include('Response rate');
  });

  it('the rule by which figures move, or that they are live', async () => {
    expect(say(await show(province()))).to.include('No figure rests on fewer than 10 ballots, and each moves in steps of 10.');
    expect(say(await show(province({ live: true })))).to.include('Live and exact figures');
  });

  it('on paper alone which survey they are of, from where and as of when', async () => {
    const data = province();
    const imprint = (await show(data)).shadowRoot!.querySelector('.imprint')!;
    expect(imprint.textContent).to.equal(`${data.survey.id} ${data.survey.version} · ${location.href} · ${new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date())}`);
    expect(getComputedStyle(imprint).display).to.equal('none');
  });
});
