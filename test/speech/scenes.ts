// What is looked at in the accessibility trees: each state and each kind of question, once.
import type { Page } from '../e2e/support/browser.js';
import { ARABIC, CSAT, EVERY, LIKERT, SCALES, STEPS } from '../visual/surveys.js';
import type { Office, Survey } from './site.js';

export interface Scene extends Survey {
  readonly name: string;
  readonly act?: (page: Page, office: Office) => Promise<void>;
  /** That the survey is in at the end; default `asking`. */
  readonly state?: string;
  /** Part names of what has to be there. */
  readonly until?: string;
}

const SEND = 'Gửi đánh giá';
const NEXT = 'Tiếp tục';

const chosen: Scene['act'] = (page) => page.click('radio', 'Hài lòng');
const sent = async (page: Page): Promise<void> => {
  await page.click('radio', 'Hài lòng');
  await page.click('button', SEND);
};

const scene = (name: string, lang: string, definition: object, more: Partial<Scene> = {}): Scene => ({ name: `${name}-${lang}`, lang, definition, ...more });
const send: Partial<Scene> = { act: (page) => page.click('button', SEND), until: 'summary' };

export const SCENES: readonly Scene[] = [
  scene('csat-asking', 'vi', CSAT),
  scene('csat-asking', 'en', CSAT),
  scene('csat-chosen', 'vi', CSAT, { act: chosen }),
  scene('csat-errors', 'vi', CSAT, send),
  scene('likert', 'vi', LIKERT),
  scene('likert-errors', 'vi', LIKERT, send),
  scene('every', 'vi', EVERY),
  scene('every-open', 'vi', EVERY, {
    act: async (page) => {
      await page.click('checkbox', 'Khác');
      await page.click('checkbox', 'Tôi đồng ý để cơ quan gọi lại cho tôi');
    },
  }),
  scene('every-errors', 'vi', EVERY, send),
  scene('scales', 'vi', SCALES),
  scene('steps-first', 'vi', STEPS),
  scene('steps-middle', 'vi', STEPS, { act: (page) => page.click('button', NEXT) }),
  scene('receipt-sent', 'vi', CSAT, { act: sent, state: 'sent' }),
  scene('receipt-queued', 'vi', CSAT, {
    act: async (page, office) => {
      office.now('is down');
      await sent(page);
    },
    state: 'queued',
  }),
  scene('receipt-rejected', 'vi', CSAT, {
    act: async (page, office) => {
      office.now('refuses');
      await sent(page);
    },
    state: 'rejected',
  }),
  scene('arabic', 'ar', ARABIC),
];
