import { expect } from '@open-wc/testing';
import { keepInSync, registerBackgroundSync } from '../../src/worker/background-sync.js';
import { rest } from '../support/fake-clock.js';

const registrationThat = (register: (tag: string) => Promise<void>) => ({ sync: { register } }) as unknown as ServiceWorkerRegistration;

const queued = (durable = true) => new CustomEvent('survey-queued', { detail: { id: 'a', durable }, bubbles: true, composed: true });

const asking = () => {
  const tags: string[] = [];
  const registration = registrationThat(async (tag) => void tags.push(tag));
  return { tags, registration };
};

describe('A page that is kept in sync', () => {
  it('asks once at the start, and again whenever a response was kept', () => {
    const { tags, registration } = asking();
    const root = new EventTarget();
    keepInSync(registration, root);
    expect(tags).to.deep.equal(['satisfaction-survey']);
    root.dispatchEvent(queued());
    root.dispatchEvent(queued());
    expect(tags).to.deep.equal(Array(3).fill('satisfaction-survey'));
  });

  it('does not ask for what only the page itself has', () => {
    const { tags, registration } = asking();
    const root = new EventTarget();
    keepInSync(registration, root);
    root.dispatchEvent(queued(false));
    expect(tags.length).to.equal(1);
  });

  it('hears the surveys of the whole document unless told otherwise, until it is ended', () => {
    const { tags, registration } = asking();
    const end = keepInSync(registration);
    document.body.dispatchEvent(queued());
    end();
    document.body.dispatchEvent(queued());
    expect(tags.length).to.equal(2);
  });

  it('is left as it was by a browser without Background Sync, and by one that forbids it', async () => {
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      faults.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const root = new EventTarget();
    keepInSync({} as ServiceWorkerRegistration, root);
    keepInSync(registrationThat(() => Promise.reject(new DOMException('', 'NotAllowedError'))), root);
    root.dispatchEvent(queued());
    await rest();
    removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
  });
});

describe('A worker that is called back', () => {
  const call = (tag: string) => {
    const work: Promise<unknown>[] = [];
    dispatchEvent(Object.assign(new Event('sync'), { tag, waitUntil: (promise: Promise<unknown>) => work.push(promise) }));
    return work;
  };
  before(() => registerBackgroundSync());

  it('looks for what waits, and is done where nothing does', async () => {
    const work = call('satisfaction-survey');
    expect(work.length).to.equal(1);
    expect(await work[0]).to.equal(undefined);
  });

  it('leaves the calls of others alone', () => {
    expect(call('of-the-site').length).to.equal(0);
  });
});
