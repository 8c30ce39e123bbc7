// Which pictures are taken. Every state is seen at both widths, in both schemes and in both languages somewhere; all with all would be
// eight times as many and show nothing new.
import { scene, type Act, type Scene } from './scene.js';
import { ARABIC, BARE, CSAT, EVERY, LIKERT, LINKED, SCALES, STEPS, UNUSABLE } from './surveys.js';
import { THEMES } from './themes.js';

const WORDS = 'Cán bộ hướng dẫn tận tình, nhưng phải chờ lâu.';

const rateAndSend = (end: string): Act => async (hand) => {
  await hand.pick(0, 3);
  await hand.write(0, WORDS);
  await hand.goOn();
  await hand.state(end);
};

const FOUR = ['360 light vi', '360 dark en', '1280 light en', '1280 dark vi'];
const PAIR = ['360 light vi', '1280 dark en'];
const OTHER_PAIR = ['360 dark vi', '1280 light vi'];

const choose: Act = async (hand) => {
  await hand.pick(0, 3);
  await hand.write(0, WORDS);
};

const everyAnswered: Act = async (hand) => {
  await hand.pick(0, 1);
  await hand.pick(1, 0);
  await hand.pick(1, 3);
  await hand.write(0, 'Tìm phòng làm việc');
  await hand.pick(2, 0);
  await hand.pick(3, 1);
  await hand.pick(4, 3);
  await hand.write(1, 'Góp ý này dài hơn bốn mươi ký tự mà phiếu cho phép.');
  await hand.pick(5, 0);
  await hand.write(2, '0912 345 678');
};

const likertAnswered: Act = async (hand) => {
  await hand.pick(0, 4);
  await hand.pick(1, 1);
  await hand.pick(2, 5);
  await hand.pick(3, 2);
};

const scalesAnswered: Act = async (hand) => {
  await hand.pick(0, 3);
  await hand.pick(1, 9);
  await hand.pick(2, 0);
  await hand.pick(3, 5);
};

const states: readonly Scene[] = [
  ...scene('csat-asking', CSAT, FOUR),
  ...scene('csat-chosen', CSAT, FOUR, { act: choose }),
  ...scene('csat-worst', CSAT, ['600 light en', '1280 light vi'], { act: (hand) => hand.pick(0, 0) }),
  ...scene('csat-errors', CSAT, ['360 light vi', '1280 light en', '1280 dark vi'], { act: (hand) => hand.goOn() }),
  ...scene('csat-submitting', CSAT, ['360 light vi', '1280 dark vi'], { with: 'endpoint="/never" storage="none"', act: rateAndSend('submitting') }),
  ...scene('receipt-sent', CSAT, FOUR, { act: rateAndSend('sent') }),
  ...scene('receipt-queued', CSAT, FOUR, { with: 'endpoint="/down"', act: rateAndSend('queued') }),
  ...scene('receipt-unsaved', CSAT, PAIR, { with: 'endpoint="/down" storage="none"', act: rateAndSend('unsaved') }),
  ...scene('receipt-rejected', CSAT, ['360 dark vi', '1280 light en'], { with: 'endpoint="/refuses"', act: rateAndSend('rejected') }),
  ...scene('dismissible', BARE, PAIR, { with: 'endpoint="/accepts" dismissible' }),
  ...scene('preview', LINKED, ['360 light vi', '1280 dark en'], { with: 'preview dismissible case-id="H49.12-2026-000123"' }),
  ...scene('unavailable', UNUSABLE, ['360 light en', '1280 dark vi'], { act: (hand) => hand.state('unavailable') }),
];

const layouts: readonly Scene[] = [
  ...scene('steps-first', STEPS, PAIR),
  ...scene('steps-middle', STEPS, OTHER_PAIR, {
    act: async (hand) => {
      await hand.pick(0, 2);
      await hand.goOn();
      await hand.pick(0, 4);
    },
  }),
  ...scene('steps-last', STEPS, ['360 light en', '1280 light vi'], {
    act: async (hand) => {
      await hand.goOn();
      await hand.goOn();
    },
  }),
  ...scene('likert', LIKERT, ['360 light vi', '720 light vi', '1280 light vi', '1280 dark en', '1280 light ar'], { act: likertAnswered }),
  ...scene('likert-errors', LIKERT, ['1280 light vi'], { act: (hand) => hand.goOn() }),
  ...scene('every', EVERY, ['360 light vi', '1280 dark en'], { act: everyAnswered }),
  ...scene('every-errors', EVERY, ['360 dark vi'], {
    act: async (hand) => {
      await everyAnswered(hand);
      await hand.goOn();
    },
  }),
  ...scene('scales', SCALES, ['360 light vi', '360 dark en', '1280 light vi', '1280 dark en', '360 light ar'], { act: scalesAnswered }),
  ...scene('scales-untouched', SCALES, ['720 light en']),
];

const looks: readonly Scene[] = [
  ...scene('focus', CSAT, PAIR, { asLeft: true, act: (hand) => hand.keys('Tab', 'Tab', 'Shift+Tab', 'ArrowRight') }),
  ...scene('hover', CSAT, ['1280 light vi'], { asLeft: true, act: (hand) => hand.hover(1) }),
  ...scene('forced-colors', CSAT, ['360 light vi', '1280 dark vi'], { media: 'forced-colors', act: choose }),
  ...scene('forced-colors-every', EVERY, ['720 dark en'], { media: 'forced-colors', act: everyAnswered }),
  ...scene('forced-colors-steps', STEPS, ['360 light vi'], { media: 'forced-colors', act: (hand) => hand.goOn() }),
  ...scene('print', EVERY, ['720 light vi'], { media: 'print' }),
  ...scene('print-likert', LIKERT, ['720 dark vi'], { media: 'print', act: likertAnswered }),
  ...scene('rtl', ARABIC, ['360 light ar', '1280 light ar', '1280 dark ar'], { with: 'endpoint="/accepts" dir="rtl"', act: (hand) => hand.pick(0, 3) }),
  ...scene('accent-yellow', CSAT, PAIR, { with: 'endpoint="/accepts" accent="#ffd100"', act: choose }),
  ...scene('accent-red', CSAT, ['360 dark vi', '1280 light vi'], { with: 'endpoint="/accepts" accent="#c8102e"', act: choose }),
  ...scene('sharp-compact', CSAT, ['360 light vi', '1280 light vi'], { with: 'endpoint="/accepts" corners="sharp" density="compact"', act: choose }),
  ...scene('round-spacious', CSAT, ['360 light vi', '1280 dark vi'], { with: 'endpoint="/accepts" corners="round" density="spacious"', act: choose }),
];

export const SCENES: readonly Scene[] = [...states, ...layouts, ...looks, ...THEMES];
