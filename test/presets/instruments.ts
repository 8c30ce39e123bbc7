// What is known of each preset beforehand, and must not change by accident.
import csat from '../../src/presets/csat.json';
import { presets } from '../../src/presets/index.js';
import type { PresetContract } from '../contracts/preset.js';

type Known = Pick<PresetContract, 'questions' | 'languages' | 'blanks'>;

const numbered = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

const WAYS = ['counter', 'phone', 'email', 'chat'];
/** The office's own figures, without which an American one may not ask. */
const BLANKS = ['omb_number', 'omb_expires', 'burden_minutes'];

export const INSTRUMENTS: Readonly<Record<string, Known>> = {
  'ca-page': { questions: ['found', 'details'], languages: ['fr'] },
  ces2: { questions: ['ease', 'comment'] },
  'cn-haochaping': { questions: ['rating', 'reasons', 'comment'], languages: ['zh-Hans'] },
  csat: { questions: ['satisfaction', 'comment'] },
  'fr-jdma': {
    questions: ['satisfaction', 'comprehension', 'contact_tried', ...WAYS.map((way) => `reached_${way}`), ...WAYS.map((way) => `quality_${way}`), 'verbatim'],
    languages: ['fr'],
  },
  'govuk-done': { questions: ['rating', 'improve'] },
  'govuk-page': { questions: ['useful', 'personal-information', 'doing', 'wrong'] },
  'id-skm': {
    questions: ['requirements', 'procedure', 'time', 'cost', 'product', 'competence', 'conduct', 'complaints', 'facilities'],
    languages: ['id'],
  },
  'it-rating': { questions: ['rating', 'liked', 'difficulties', 'details'], languages: ['it'] },
  nps: { questions: ['recommend', 'comment'] },
  'papi-pulse': {
    questions: ['participation', 'transparency', 'accountability', 'procedures', 'services', 'environment', 'online', 'ask-payments', 'payments'],
  },
  'pci-pulse': {
    questions: ['entry', 'land', 'transparency', 'time', 'fairness', 'proactivity', 'support', 'labour', 'institutions', 'ask-charges', 'charges'],
  },
  'ph-csm': { questions: ['client', 'cc1', 'cc2', 'cc3', ...numbered('sqd', 0, 8)] },
  'us-a11-v1': {
    questions: ['satisfaction', 'trust', 'scores-comment', 'effectiveness', 'ease', 'efficiency', 'equity', 'employee', 'comment'],
    blanks: BLANKS,
  },
  'us-a11-v2': { questions: ['trust', 'positive', 'negative', 'comment'], blanks: BLANKS },
  'vn-five-factors-22': {
    questions: [
      ...['seats', 'equipment', 'modern', 'usable'],
      ...['posted', 'correct', 'documents', 'fee', 'time'],
      ...['polite', 'listening', 'answers', 'guidance', 'clarity', 'rules'],
      ...['lawful', 'complete', 'accurate'],
      ...['ways', 'ease', 'handling', 'outcome'],
    ],
  },
  'vn-gop-y': { questions: ['official-channel', 'topic', 'suggestion', 'agree', 'phone', 'email'] },
  // Without the eighth, which is missing in the source.
  'vn-mongdoi-2023': { questions: [...numbered('m', 1, 7), 'm9', 'm10', 'm99'] },
  'vn-motcua-3': { questions: ['attitude', 'overall', 'comment'] },
  'vn-sipas-2023-service': { questions: numbered('s', 15, 33) },
  'vn-sipas-9': { questions: numbered('p', 1, 9) },
  'vn-sipas-short': { questions: ['access', 'procedure', 'staff', 'result', 'feedback', 'overall', 'comment'] },
  'vn-tt01-2018': { questions: ['cs1', 'cs3', 'cs4', 'cs7'] },
};

const lazy = await Promise.all(Object.entries(presets).map(async ([id, load]) => [id, (await load()).default] as const));

export const definitions: ReadonlyMap<string, unknown> = new Map<string, unknown>([['csat', csat], ...lazy]);
