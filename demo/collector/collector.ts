// The reference endpoint. Everything it needs is opened here and closed here; tests start it on port 0 with a directory of their own.

import type { Hono } from 'hono';
import { createApp } from './app.js';
import { openDatabase } from './database/open.js';
import { createFaultSwitch } from './fault.js';
import { traits, type Trait } from './grouping.js';
import { monthOf } from './period.js';
import { verifyWaiting } from './register.js';
import { createRegistry, presetsFolder } from './registry.js';
import { listen, type Address, type Listening } from './server.js';

export interface CollectorOptions {
  /** Where the embedded database lives; not used with `databaseUrl`. */
  readonly dataDir?: string;
  readonly databaseUrl?: string | undefined;
  /** Folders of definitions beside the presets. */
  readonly definitions?: readonly string[];
  /** Origins whose pages may post; none named: all. */
  readonly origins?: readonly string[];
  /** Without one nobody may register surveys or see more than the public. */
  readonly adminToken?: string | undefined;
  /** Demo only: live figures without a token, no withholding. */
  readonly live?: boolean;
  /** Demo only: opens POST /demo/fault. */
  readonly faults?: boolean;
  /** In which months begin. */
  readonly timeZone?: string;
  /** Seconds after which a response counts in public; default 60, longer than any request or transaction lasts. */
  readonly settleSeconds?: number;
  /** What public results may be grouped by, beside month and section; the first is the most complete, and each more makes the others less so. */
  readonly publicGroups?: readonly Trait[];
  readonly now?: () => Date;
  readonly log?: (fault: unknown) => void;
}

export interface Collector {
  readonly app: Hono;
  /** 127.0.0.1:8787 unless told otherwise. */
  listen(address?: Partial<Address>): Promise<Listening>;
  /** Answers what is under way, then gives the database back. */
  close(): Promise<void>;
}

export async function createCollector(options: CollectorOptions = {}): Promise<Collector> {
  const { dataDir = '.data/collector', databaseUrl, definitions = [], origins = [], adminToken, live = false, faults = false, timeZone = 'UTC', settleSeconds = 60, publicGroups = traits } = options;
  const { now = () => new Date(), log = (fault) => console.error(fault) } = options;
  // A time zone that doesn't exist fails here, not at the first question.
  monthOf(now(), timeZone);
  const database = await openDatabase({ dataDir, databaseUrl });
  const giveUp = async (fault: unknown): Promise<never> => {
    await database.close();
    throw fault;
  };
  const registry = await createRegistry(database, [presetsFolder, ...definitions]).catch(giveUp);
  await verifyWaiting({ database, registry, now }).catch(giveUp);
  const app = createApp({ database, registry, now, origins, adminToken, live, timeZone, settling: settleSeconds * 1000, publicGroups, faults: faults ? createFaultSwitch() : undefined, log });
  const listening = new Set<Listening>();

  return {
    app,
    async listen({ host = '127.0.0.1', port = 8787 } = {}) {
      const server = await listen(app, { host, port });
      listening.add(server);
      return server;
    },
    async close() {
      await Promise.all([...listening].map((server) => server.close()));
      await database.close();
    },
  };
}
