// One open page: an outbox of its own over the device's disk, the network and the channel, and the elements that come and go.

import { createIdbStore } from '../../src/outbox/idb-store.js';
import type { Fact } from '../../src/outbox/facts.js';
import type { Outbox } from '../../src/outbox/outbox.js';
import { createOutbox } from '../../src/outbox/outbox.js';
import { createFetchTransport } from '../../src/transport/fetch-transport.js';
import type { Disk } from './disk.js';
import type { Network } from './network.js';
import type { Actor, Stage } from './stage.js';

/** An element, as far as the outbox knows it. */
export interface Widget {
  readonly endpoint: string;
  readonly batch: number;
  readonly headers: boolean;
}

export interface Page extends Actor {
  readonly outbox: Outbox;
  readonly widgets: { readonly widget: Widget; readonly detach: () => void }[];
  /** ms by which its clock differs from the device's. */
  skew: number;
  /** Endpoints of which it may have missed facts, for want of an element. */
  readonly deaf: Set<string>;
  /** Put away for when the citizen goes back. */
  stored: boolean;
  attach(widget: Widget): void;
  say(event: 'online' | 'pageshow' | 'pagehide' | 'visible' | 'hidden'): void;
}

/** The channels of all pages, and whether notes get through. */
export interface Air {
  lossy: boolean;
  readonly channels: Set<{ readonly page: Actor; readonly channel: BroadcastChannel }>;
}

export interface PageOptions {
  readonly name: string;
  readonly stage: Stage;
  readonly disk: Disk;
  readonly network: Network;
  readonly air: Air;
  readonly onFact: (page: Page, fact: Fact) => void;
}

const openChannel = ({ stage, air }: PageOptions, page: Actor) => {
  const entry = {
    page,
    channel: {
      onmessage: null,
      close: () => void air.channels.delete(entry),
      postMessage(data: unknown) {
        const copy = structuredClone(data);
        for (const other of air.channels)
          if (other !== entry && other.page.alive && !air.lossy)
            stage.post(other.page, () => air.channels.has(other) && other.channel.onmessage?.({ data: copy } as MessageEvent));
      },
    } as unknown as BroadcastChannel,
  };
  air.channels.add(entry);
  return entry.channel;
};

export const createPage = (options: PageOptions): Page => {
  const { name, stage, disk, network, onFact } = options;
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const actor: Actor & Pick<Page, 'skew' | 'stored'> = { name, alive: true, frozen: false, skew: 0, stored: false };
  const clock = {
    now: () => stage.now() + actor.skew,
    setTimeout: (callback: () => void, ms: number) => stage.setTimer(actor, ms, callback),
    clearTimeout: stage.clearTimer,
  };
  const page: Page = Object.assign(actor, {
    outbox: createOutbox({
      disk: createIdbStore(clock, disk.open(actor), window),
      transport: createFetchTransport(clock.now, network.fetchFor(actor)),
      clock,
      random: stage.random,
      visit: name,
      window,
      document,
      openChannel: () => openChannel(options, actor),
      onTrouble: () => {},
    }),
    widgets: [] as Page['widgets'],
    deaf: new Set<string>(),
    attach(widget: Widget) {
      const { endpoint, batch } = widget;
      const token = () => new Promise<Record<string, string>>((resolve) => stage.post(actor, () => resolve({ 'x-token': 'open sesame' })));
      const detach = page.outbox.attach({
        endpoint,
        batch,
        headers: widget.headers ? token : undefined,
        onFact: (fact) => onFact(page, fact),
      });
      page.widgets.push({ widget, detach });
    },
    say(event: Parameters<Page['say']>[0]) {
      if (event !== 'visible' && event !== 'hidden') return void window.dispatchEvent(new Event(event));
      document.visibilityState = event;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  });
  return page;
};
