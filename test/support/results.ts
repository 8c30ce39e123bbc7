// Results of a province as a collector would publish them: made ballots, and the collector's own arithmetic. The same seed, the same document.
import { isTrait, type Grouping } from '../../demo/collector/grouping.js';
import { createRandom } from '../../demo/province/random.js';
import { publish, type ResultsDocument } from '../../demo/collector/publish.js';
import type { StoredBallot } from '../../demo/collector/responses.js';
import { isScores, parseScores } from '../../src/survey/scores.js';
import { readSurvey } from './builders.js';

const PLACES = `Hồng Hà, An Bình, Tân Lập, Phú Xuân, Hòa Thắng, Ea Kao, Buôn Hồ, Cư Bao, Krông Pắc, Quảng Phú, Liên Sơn Lắk, Đức Xuân, Thanh Sơn, Yên Thịnh, Long Biên, Bình Minh, Vĩnh Lộc, Đông Hải`.split(', ');

/** Fifty-four communes, each with a name and a character of its own. */
const communes = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `H15.${10 + index}`, name: `UBND ${index % 3 ? 'xã' : 'phường'} ${PLACES[index % PLACES.length]}${index < PLACES.length ? '' : ` ${Math.floor(index / PLACES.length) + 1}`}` }));

export interface ProvinceOptions {
  readonly communes?: number;
  readonly months?: number;
  readonly ballots?: number;
  readonly group?: Grouping | undefined;
  readonly live?: boolean;
  readonly seed?: number;
}

const CHANNELS = ['web', 'web', 'web', 'kiosk', 'kiosk', 'qr', 'paper', 'zalo'];

export function createProvince(definition: unknown, { communes: many = 54, months = 12, ballots: count = 6_000, group, live = false, seed = 7 }: ProvinceOptions = {}): ResultsDocument {
  const survey = readSurvey(definition);
  const scores = parseScores(definition, survey);
  if (!isScores(scores)) throw new Error(JSON.stringify(scores));
  const random = createRandom(seed);
  const places = communes(many);
  const mood = places.map(() => random() * 0.35);
  const questions = survey.sections.flatMap((section) => section.questions);
  const ballots = Array.from({ length: count }, (_, index): StoredBallot => {
    // Some offices hear from many, some from hardly anybody.
    const at = Math.floor(random() ** 1.6 * places.length);
    const month = Math.floor((index / count) * months);
    const lean = 0.4 + (mood[at] ?? 0) + month * 0.006 + random() * 0.3;
    const answers: Record<string, unknown> = {};
    for (const question of questions) {
      if (random() < 0.04) continue;
      if (question.type === 'scale') {
        const values = question.scale.levels.map(({ value }) => value).sort((a, b) => a - b);
        answers[question.id] = values[Math.min(values.length - 1, Math.floor(Math.max(0, lean + (random() - 0.55) * 0.5) * values.length))];
      } else if (question.type === 'choice' || question.type === 'choices') {
        const { id } = question.options[Math.floor(random() ** 2 * question.options.length)] ?? {};
        answers[question.id] = question.type === 'choice' ? id : [id];
      }
    }
    return {
      answers, shown: questions.map(({ id }) => id), notApplicable: [],
      agencyId: places[at]?.id, agency: places[at]?.name,
      procedure: ['1.001612', '2.000815', '1.004222'][index % 3], procedureName: ['Đăng ký khai sinh', 'Chứng thực bản sao từ bản chính', 'Đăng ký thường trú'][index % 3],
      unit: `Quầy số ${1 + (index % 7)}`, channel: CHANNELS[Math.floor(random() * CHANNELS.length)],
      submittedAt: new Date(Date.UTC(2025, 8 + month, 1 + (index % 27))),
    };
  });
  const asked = { from: '2025-09', to: '2026-08' };
  const now = new Date(Date.UTC(2025, 8 + months, 5));
  // An office that publishes by this group and no other: so most of its ballots come into a ten.
  const publicGroups = group && isTrait(group) ? [group] : undefined;
  return publish({ known: { survey, scores, definition }, ballots, now, period: {}, group, isFree: live, timeZone: 'Asia/Ho_Chi_Minh', asked, ...(publicGroups && { publicGroups }) });
}
