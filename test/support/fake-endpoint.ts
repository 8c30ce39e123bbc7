// The office's endpoint as a page sees it through `fetch`: it records what it gets and answers as told. Put into the page before the script.

export interface Recorded {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly init: RequestInit;
}

export type Reply = (request: Recorded) => Response | Promise<Response>;

export const accept: Reply = () => new Response(null, { status: 204 });

export const answerWith =
  (status: number, body: unknown = '', headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

/** The network is gone. */
export const down: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** Refused for good, with the office's reason. */
export const refuse = (detail: string): Reply => answerWith(422, { title: 'Not accepted', detail }, { 'content-type': 'application/problem+json' });

export interface FakeEndpoint {
  /** What was posted, in order. */
  readonly requests: readonly Recorded[];
  /** The one response posted last, read back. */
  readonly last: { readonly id: string; readonly data: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;
  /** How it answers from now on. */
  reply: Reply;
  /** Answers nothing until the returned function is called with a reply. */
  hold(): (reply: Reply) => void;
  /** What a GET of this address gives. */
  serve(path: string, reply: Reply): void;
  /** Resolves once so many requests have come. */
  received(count: number): Promise<readonly Recorded[]>;
  install(page: Window): void;
}

export const createFakeEndpoint = (): FakeEndpoint => {
  const requests: Recorded[] = [];
  const documents = new Map<string, Reply>();
  const waiting = new Set<() => void>();
  const endpoint: FakeEndpoint = {
    requests,
    get last() {
      return JSON.parse(requests.at(-1)!.body);
    },
    reply: accept,
    hold() {
      let release!: (reply: Reply) => void;
      const released = new Promise<Reply>((resolve) => (release = resolve));
      endpoint.reply = async (request) => (await released)(request);
      return release;
    },
    serve: (path, reply) => void documents.set(path, reply),
    async received(count) {
      while (requests.length < count) await new Promise<void>((resolve) => waiting.add(resolve));
      return requests;
    },
    install(page) {
      page.fetch = async (input, init = {}) => {
        const url = new URL(String(input), page.document.baseURI);
        const request = {
          url: url.href,
          method: init.method ?? 'GET',
          headers: Object.fromEntries(new Headers(init.headers)),
          body: String(init.body ?? ''),
          init,
        };
        if (request.method === 'GET') return (documents.get(url.pathname) ?? answerWith(404))(request);
        requests.push(request);
        for (const heard of waiting) heard();
        waiting.clear();
        // As a network would, it lets go when the page gives up.
        return Promise.race([
          endpoint.reply(request),
          new Promise<never>((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))),
        ]);
      };
    },
  };
  return endpoint;
};
