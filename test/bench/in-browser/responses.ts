// Responses of the usual size.
import type { Entry } from '../../../src/outbox/entry.js';

export const ENDPOINT = new URL('/v1/responses', location.href).href;

const COMMENT = 'Cán bộ hướng dẫn rõ ràng, hồ sơ được trả đúng hẹn, nhưng phải chờ ở quầy khá lâu.';

let made = 0;

/** In the form of the ids that a page makes: they sort by their making. */
export const newId = (): string => `${(made++).toString(16).padStart(8, '0')}-0000-7000-8000-${Math.floor(Math.random() * 2 ** 47).toString(16).padStart(12, '0')}`;

export const bodyOf = (id: string): string =>
  JSON.stringify({
    specversion: '1.0',
    id,
    type: 'satisfaction-survey.response.v1',
    source: ENDPOINT,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: { survey: { id: 'csat', version: '1' }, answers: { satisfaction: 4, comment: COMMENT }, shown: ['satisfaction', 'comment'], locale: 'vi', channel: 'kiosk' },
  });

/** As a kiosk keeps it. */
export const entryOf = (id: string, visit = 'bench'): Entry => ({ v: 1, id, endpoint: ENDPOINT, request: 'json', body: bodyOf(id), at: Date.now(), tries: 0, visit, keep: true });
