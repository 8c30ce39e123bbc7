// Which time a results question is about. The public asks in whole months; the admin token also allows days and instants.

import { ProblemError } from './problem.js';

export interface Period {
  readonly from?: Date;
  /** Not included. */
  readonly before?: Date;
}

export interface PeriodQuestion {
  readonly from: string | undefined;
  /** The month (day) named is included. */
  readonly to: string | undefined;
  readonly timeZone: string;
  readonly isFree: boolean;
}

export function parsePeriod({ from, to, timeZone, isFree }: PeriodQuestion): Period {
  const period: Period = {
    ...(from !== undefined && { from: edge('from', from, { timeZone, isFree }) }),
    ...(to !== undefined && { before: edge('to', to, { timeZone, isFree }) }),
  };
  if (period.from !== undefined && period.before !== undefined && period.from >= period.before) throw new ProblemError('invalid-parameter', 'from is later than to.');
  return period;
}

/** The month an instant falls in, in that time zone: "2026-03". */
export function monthOf(instant: Date, timeZone: string): string {
  const slot = Math.floor(instant.getTime() / quarterOfAnHour);
  const key = `${slot} ${timeZone}`;
  const known = months.get(key) ?? wallClock(slot * quarterOfAnHour, timeZone).slice(0, 'YYYY-MM'.length);
  if (months.size > 100_000) months.clear();
  months.set(key, known);
  return known;
}

/** No month begins within one, in any zone since 1972. Asked for each ballot, again and again. */
const quarterOfAnHour = 900_000;
const months = new Map<string, string>();

/** "2026-03-31", there. */
export const dayOf = (instant: Date, timeZone: string): string => wallClock(instant.getTime(), timeZone).slice(0, 'YYYY-MM-DD'.length);

/** When that day began there. */
export function dayStart(day: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return startOfDay([year, month - 1, date], timeZone);
}

function edge(name: 'from' | 'to', value: string, { timeZone, isFree }: Pick<PeriodQuestion, 'timeZone' | 'isFree'>): Date {
  const step = name === 'to' ? 1 : 0;
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(value) ?? [];
  if (Number(year) < 1970 || Number(year) > 9998) throw new ProblemError('invalid-parameter', `${name} is in a year from 1970 to 9998.`);
  if (year !== undefined && day === undefined) return startOfDay([Number(year), Number(month) - 1 + step, 1], timeZone);
  if (!isFree) throw new ProblemError('invalid-parameter', `${name} is a whole month such as 2026-03. Other periods need the admin token.`);
  if (year !== undefined && isDay(value)) return startOfDay([Number(year), Number(month) - 1, Number(day) + step], timeZone);
  const instant = new Date(/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(value) ? value : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new ProblemError('invalid-parameter', `${name} is a month (2026-03), a day (2026-03-31) or an instant (2026-03-31T12:00:00Z).`);
  return instant;
}

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** The instant at which that day begins there. A second look settles days on which the clocks change. */
function startOfDay([year, month, day]: readonly [number, number, number], timeZone: string): Date {
  const wall = Date.UTC(year, month, day);
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

/** How far that zone's clocks are ahead of UTC, in ms. */
const offsetAt = (instant: number, timeZone: string): number => Date.parse(`${wallClock(instant, timeZone).replace(' ', 'T')}Z`) - instant;

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall says there: "2026-03-01 08:30:00", as Swedes write it. */
function wallClock(instant: number, timeZone: string): string {
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formatters.set(timeZone, formatter);
  return formatter.format(instant);
}
