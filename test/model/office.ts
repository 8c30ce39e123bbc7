// The offices' endpoints: honest (what they call accepted is in the database, and an id once), and as unreliable as the way to them.

export interface Item {
  readonly id: string;
  readonly body: string;
}

/**
 * `up` `results` `text`: three ways to accept · `down` `crash` `html` `busy` `wrong` `silent`: six to accept nothing · `lost` `cut`
 * `confused` `mute`: four to accept and not to say so · `partial`: item by item, as chance has it · `strict`: batches only as a whole ·
 * `slow` `tardy`: late at the door, late with the reply.
 */
export type Mood =
  | ('up' | 'results' | 'text' | 'partial' | 'strict' | 'slow' | 'tardy')
  | ('down' | 'crash' | 'html' | 'busy' | 'wrong' | 'silent')
  | ('lost' | 'cut' | 'confused' | 'mute');

/** What the page hears: nothing at all without a status. */
export interface Reply {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks in mid-body. */
  readonly cut?: boolean;
  /** ms until the page hears it; Infinity is never. */
  readonly late?: number;
}

export interface Endpoint {
  mood: Mood;
  /** ms it takes to answer, or for which it asks not to be called. */
  ms: number;
  /** Whether a batch with a response it refuses is answered item by item. */
  names: boolean;
}

export interface Office {
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  /** By id: what was counted. */
  readonly database: ReadonlyMap<string, { readonly endpoint: string; readonly body: string }>;
  /** Ids it refuses for good as long as they are in here. */
  readonly poison: Set<string>;
  /** Ids that it has refused at least once, whether that was heard or not. */
  readonly refused: ReadonlySet<string>;
  /** How often it got what it had counted before. */
  readonly repeats: number;
  receive(endpoint: string, items: readonly Item[]): Reply;
}

export interface OfficeOptions {
  readonly urls: readonly string[];
  readonly random: () => number;
  readonly now: () => number;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const PAGE = ' \n<!doctype html><title>Sign in</title>';
const REFUSAL: Reply = { status: 422, body: '{"title":"Not accepted","detail":"no such case"}', headers: { 'content-type': 'application/problem+json' } };

export const createOffice = ({ urls, random, now }: OfficeOptions): Office => {
  const database = new Map<string, { readonly endpoint: string; readonly body: string }>();
  const poison = new Set<string>();
  const refused = new Set<string>();
  const endpoints: Record<string, Endpoint> = Object.fromEntries(urls.map((url) => [url, { mood: 'up', ms: 0, names: true }]));

  /** One transaction an item; an id that is known is not counted again. */
  const count = (endpoint: string, { id, body }: Item) => {
    if (database.has(id)) {
      office.repeats++;
      return 'duplicate';
    }
    if (poison.has(id)) {
      refused.add(id);
      return 'rejected';
    }
    database.set(id, { endpoint, body });
    return 'accepted';
  };

  /** With `wait`, in seconds, it takes some, and may say of each or in the header when it would take the others. */
  const resultsOf = (endpoint: string, items: readonly Item[], wait?: number): Reply => {
    let more = {};
    const results = items.flatMap<object>((item) => {
      if (wait && random() < 0.5) {
        if (random() < 0.3) more = { 'retry-after': String(wait) };
        const retry = { id: item.id, status: 'retry' };
        return [[], [retry], [{ ...retry, retryAfter: wait }]][Math.floor(random() * 3)]!;
      }
      const status = count(endpoint, item);
      return [{ id: item.id, status, ...(status === 'rejected' && { problem: { title: 'Not accepted' } }) }];
    });
    // In any order: ids tell which is which.
    if (random() < 0.5) results.reverse();
    return { status: 200, body: JSON.stringify({ results }), headers: { ...JSON_TYPE, ...more } };
  };

  /** In the ordinary way. */
  const accept = (endpoint: string, items: readonly Item[], said: Reply): Reply => {
    const unwanted = items.filter(({ id }) => poison.has(id) && !database.has(id));
    if (unwanted.length && items.length > 1) return endpoints[endpoint]!.names ? resultsOf(endpoint, items) : { ...REFUSAL, body: '' };
    const [status] = items.map((item) => count(endpoint, item));
    return status === 'rejected' ? REFUSAL : said;
  };

  const receive = (endpoint: string, items: readonly Item[]): Reply => {
    const { mood, ms } = endpoints[endpoint]!;
    const taken = (said: Reply = { status: 204 }) => accept(endpoint, items, said);
    const hushed = (said: Reply) => (taken(), said);
    const seconds = Math.ceil(ms / 1e3);
    switch (mood) {
      case 'up':
      case 'slow':
        return taken();
      case 'text':
        return taken({ status: 202, body: 'Thank you.' });
      case 'results':
        return resultsOf(endpoint, items);
      case 'partial':
        return resultsOf(endpoint, items, seconds);
      case 'strict':
        return items.length > 1 ? { status: 413 } : taken();
      case 'tardy':
        return { ...taken(), late: ms };
      case 'crash':
        return { status: [500, 502, 503, 504][Math.floor(random() * 4)]!, body: random() < 0.5 ? '{}' : PAGE };
      case 'busy':
        return { status: random() < 0.5 ? 429 : 503, headers: { 'retry-after': random() < 0.5 ? String(seconds) : new Date(now() + ms).toUTCString() } };
      case 'html':
        return { status: 200, body: PAGE };
      case 'wrong':
        return { status: [401, 403, 404, 405][Math.floor(random() * 4)]! };
      case 'down':
        return {};
      case 'silent':
        return { late: Infinity };
      case 'lost':
        return hushed({});
      case 'cut':
        return hushed({ status: 200, body: '{"resul', cut: true });
      case 'confused':
        return hushed({ status: 503 });
      case 'mute':
        return hushed({ late: Infinity });
    }
  };

  const office = { endpoints, database, poison, refused, repeats: 0, receive };
  return office;
};
