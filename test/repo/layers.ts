// The house plan: a room and what it may import, type imports included. Below means listed above.
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const room = (rooms: readonly string[], packages: readonly string[] = []): Room => ({ rooms, packages });

const BELOW_ELEMENT = ['survey', 'scoring', 'presets', 'theme', 'transport', 'response', 'outbox', 'locale', 'view'];

export const ROOMS: Readonly<Record<string, Room>> = {
  survey: room([]),
  scoring: room(['survey']),
  presets: room(['survey']),
  theme: room([], ['lit']),
  transport: room([]),
  response: room(['survey']),
  outbox: room(['transport'], ['idb-keyval']),
  locale: room([], ['@lit/localize']),
  view: room(['survey', 'theme'], ['lit', '@lit/localize']),
  element: room(BELOW_ELEMENT, ['lit', '@lit/localize']),
  worker: room(['outbox', 'transport']),
  index: room(['element', ...BELOW_ELEMENT]),
  define: room(['index', 'element']),
  'endpoint-kit': room(['survey', 'presets', 'response', 'transport'], ['node:crypto', 'node:util']),
  results: room(['survey', 'scoring', 'theme', 'locale', 'transport', 'view'], ['lit', '@lit/localize']),
};

/** The collector stands outside: it runs on a server and shares nothing with the page but what a survey is. */
export const COLLECTOR = { folder: 'demo/collector', mayImport: ['survey', 'scoring', 'response'] } as const;
