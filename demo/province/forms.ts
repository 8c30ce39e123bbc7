// What the province asks: nine statements everywhere, and three levels at the counters of its one-stop offices. 50 000 ballots together.

import type { Form } from './ballots.js';

export const SEED = 2025;
/** The places are the same for every form. */
export const PLACES_SEED = 54;

export const FORMS: readonly Form[] = [
  {
    id: 'vn-sipas-9',
    version: '1',
    questions: [['p1', 0.22], ['p2', 0.1], ['p3', 0.18], ['p4', 0.16], ['p5', 0.12], ['p6', 0.02], ['p7', -0.18], ['p8', -0.3], ['p9', -0.42]],
    levels: 5,
    middle: 4.3,
    count: 34_000,
    channels: { web: 5, kiosk: 4, paper: 2, qr: 3 },
  },
  {
    id: 'vn-motcua-3',
    version: '1',
    questions: [['attitude', 0.05], ['overall', 0]],
    levels: 3,
    middle: 2.55,
    count: 16_000,
    channels: { kiosk: 8, paper: 4, qr: 3, web: 1 },
  },
];
