// Responses as the widget sends them, and as it never would.

import { randomUUID } from 'node:crypto';

export interface Given {
  readonly id?: string;
  readonly time?: string;
  readonly survey?: { readonly id: string; readonly version: string };
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly event?: Readonly<Record<string, unknown>>;
}

export function toEvent({ id = randomUUID(), time = '2026-06-10T08:00:00Z', survey = { id: 'probe', version: '1' }, answers = { overall: 4 }, data, event }: Given = {}): { readonly id: string } & Record<string, unknown> {
  return {
    specversion: '1.0',
    id,
    type: 'satisfaction-survey.response.v1',
    source: 'https://dichvucong.example/thu-tuc',
    time,
    datacontenttype: 'application/json',
    data: { survey, answers, shown: Object.keys(answers), locale: 'vi', channel: 'web', ...data },
    ...event,
  };
}
