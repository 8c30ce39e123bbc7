import { expect } from '@open-wc/testing';
import { download } from '../../src/transport/download.js';

const URL = 'https://portal.example/survey.json';

/** Stands in for the page's own while `work` goes on. */
const having = async <Name extends 'fetch' | 'setTimeout' | 'clearTimeout'>(name: Name, own: unknown, work: () => Promise<unknown>) => {
  const { [name]: before } = globalThis;
  Object.assign(globalThis, { [name]: own });
  try {
    await work();
  } finally {
    Object.assign(globalThis, { [name]: before });
  }
};

const outcome = (work: Promise<string>) => work.then((text) => text, (error: unknown) => error);

describe('A download', () => {
  it('is the text at that address, asked for without cookies', async () => {
    const calls: [string, RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit) => (calls.push([url, init]), new Response('{"id":"ý"}'));
    await having('fetch', fetch, async () => expect(await download(URL)).to.equal('{"id":"ý"}'));
    expect(calls.map(([url, { credentials, signal }]) => [url, credentials, signal?.aborted])).to.deep.equal([[URL, 'omit', false]]);
  });

  it('fails with the status of a reply that is none', async () => {
    await having('fetch', async () => new Response('sorry', { status: 404 }), async () => {
      expect(await outcome(download(URL))).to.deep.include({ message: '404' });
    });
  });

  it('fails as the network fails', async () => {
    const error = new TypeError('Failed to fetch');
    await having('fetch', () => Promise.reject(error), async () => expect(await outcome(download(URL))).to.equal(error));
  });

  it('is given up after ten seconds, though the page’s own fetch does not heed it', async () => {
    let signal: AbortSignal | null | undefined;
    let late = () => {};
    let wait = 0;
    const setTimeout = (callback: () => void, ms: number) => ([late, wait] = [callback, ms]);
    const fetch = (_: string, init: RequestInit) => ((signal = init.signal), new Promise(() => {}));
    await having('setTimeout', setTimeout, () =>
      having('fetch', fetch, async () => {
        const result = download(URL).catch(() => 'given up');
        late();
        expect([await result, wait, signal?.aborted]).to.deep.equal(['given up', 10e3, true]);
      }),
    );
  });

  it('leaves no timer behind', async () => {
    const set: unknown[] = [];
    const cleared: unknown[] = [];
    await having('setTimeout', () => set.push('timer'), () =>
      having('clearTimeout', (timer: unknown) => cleared.push(timer), () =>
        having('fetch', async () => new Response('{}'), async () => void (await download(URL))),
      ),
    );
    expect([set.length, cleared]).to.deep.equal([1, [1]]);
  });
});
