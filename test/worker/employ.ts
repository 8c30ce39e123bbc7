// The service worker of a site, with a network of its own.
import { createSending, type SendOptions } from '../../src/worker/sending.js';
import type { World } from '../outbox/world.js';
import { createFakeTransport } from '../support/fake-transport.js';

export const employ = (world: World) => {
  const network = createFakeTransport();
  const send = createSending({
    disk: (work) => world.disk(work),
    transport: network,
    clock: world.clock,
    random: () => 0.5,
    visit: 'worker',
    openChannel: world.openChannel,
  });
  return {
    network,
    /** `undefined` while it is under way, then "done" or why it failed. */
    call(options?: SendOptions) {
      const result: { text?: string } = {};
      void send(options).then(
        () => (result.text = 'done'),
        (fault: Error) => (result.text = fault.message),
      );
      return result;
    },
  };
};

/** Puts entries of an earlier page on the disk. */
export const leave = (world: World, ...ids: readonly string[]) => world.leave(...ids.map((id) => world.entry(id)));
