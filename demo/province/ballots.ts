// A year of ballots, as the element would have sent them: the first twelve months after the reform. Made up from a seed, so that everyone makes
// the same ones. How people answer is plausible, not measured: every number below is a guess, written to look like offices that differ.

import { bell, createPick, createRandom } from './random.js';
import type { Place } from './places.js';

export interface Form {
  readonly id: string;
  readonly version: string;
  /** Question ids with how much better or worse than the whole each is rated, in levels. */
  readonly questions: readonly (readonly [id: string, lean: number])[];
  readonly levels: number;
  /** Middle of the answers, in levels. */
  readonly middle: number;
  readonly count: number;
  readonly channels: Readonly<Record<string, number>>;
}

/** One response as it goes over the line: a CloudEvents event. */
export interface Ballot {
  readonly id: string;
  readonly time: string;
  readonly [key: string]: unknown;
}

/** First and last month. */
export const YEAR = { from: '2025-07', to: '2026-06' } as const;
const MONTHS = 12;
/** In the eighth month, around Tết, the servers moved: hardly a ballot came through, and the queue of the next month was felt. */
const BREAK = { month: 7, share: 0.00008, after: -0.22 };

const PROCEDURES = [
  ['1.001193', 'Đăng ký khai sinh', 5],
  ['2.000815', 'Chứng thực bản sao từ bản chính', 9],
  ['1.000894', 'Đăng ký kết hôn', 3],
  ['1.004873', 'Cấp giấy xác nhận tình trạng hôn nhân', 3],
  ['1.001776', 'Thực hiện trợ cấp xã hội hằng tháng', 2],
  ['1.012796', 'Đăng ký biến động quyền sử dụng đất', 2],
] as const;

/** People at a counter are kinder than people before a form. */
const CHANNEL_LEAN: Readonly<Record<string, number>> = { kiosk: 0.2, paper: 0.1, qr: -0.05, web: -0.2 };

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const uuid = (random: () => number): string => {
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
};

/** More ballots as the year goes on; July's counters were new. */
const monthWeight = (month: number): number => (month === BREAK.month ? BREAK.share * MONTHS : 0.6 + month * 0.06);

/** Better with each month, but for the one after the break. */
const monthLean = (month: number): number => month * 0.022 - 0.12 + (month === BREAK.month + 1 ? BREAK.after : 0);

/** In working hours of Vietnam, on the minute and second that chance says. */
function timeIn(month: number, random: () => number): Date {
  const day = 1 + Math.floor(random() * 27);
  return new Date(Date.UTC(2025, 6 + month, day, 0, 30 + Math.floor(random() * 9 * 60), Math.floor(random() * 60)));
}

/** In the order in which they were sent. */
export function createBallots(form: Form, places: readonly Place[], seed: number): readonly Ballot[] {
  const random = createRandom(seed);
  const placeOf = createPick(places, ({ weight }) => weight);
  const procedureOf = createPick(PROCEDURES, ([, , weight]) => weight);
  const channelOf = createPick(Object.entries(form.channels), ([, weight]) => weight);
  const monthOf = createPick(Array.from({ length: MONTHS }, (_, month) => month), monthWeight);
  const ballots = Array.from({ length: form.count }, (): Ballot => {
    const place = placeOf(random);
    const month = monthOf(random);
    const [channel] = channelOf(random);
    const [procedure, procedureName] = procedureOf(random);
    const atCounter = channel === 'kiosk' || channel === 'paper';
    const mood = form.middle + place.lean + monthLean(month) + (CHANNEL_LEAN[channel] ?? 0) + bell(random) * 0.62;
    const answers: Record<string, number> = {};
    for (const [id, lean] of form.questions) {
      // Some leave a question out, on paper more than elsewhere.
      const isSkipped = random() < (channel === 'paper' ? 0.06 : 0.015);
      const level = clamp(Math.round(mood + lean + bell(random) * 0.5), 1, form.levels);
      if (!isSkipped) answers[id] = level;
    }
    return {
      specversion: '1.0',
      id: uuid(random),
      type: 'satisfaction-survey.response.v1',
      source: 'https://dichvucong.songlam.example/',
      time: timeIn(month, random).toISOString(),
      datacontenttype: 'application/json',
      data: {
        survey: { id: form.id, version: form.version },
        answers,
        shown: form.questions.map(([id]) => id),
        locale: 'vi',
        channel,
        about: { agencyId: place.id, agency: place.name, procedure, procedureName, ...(atCounter && { unit: `Quầy số ${1 + Math.floor(random() * 4)}` }) },
      },
    };
  });
  return ballots.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}
