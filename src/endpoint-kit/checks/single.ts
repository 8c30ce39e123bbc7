// One response: what everything else rests on.

import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import { mustBeTaken, type Stage } from '../stage.js';
import type { Message } from '../../transport/transport.js';

export interface First {
  readonly message: Message;
  readonly exchange: Exchange;
  readonly finding: Finding;
}

export const playSingle = async ({ wire, author }: Stage): Promise<First> => {
  const message = author.write();
  const exchange = await wire.send([message]);
  return { message, exchange, finding: mustBeTaken({ check: 'single', title: 'One response', exchange }) };
};
