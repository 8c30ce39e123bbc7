// What citizens have read, beside what is true. Whoever read "kept" or "sent" was made a promise; each fact must be true as it is told.

import type { Entry } from '../../src/outbox/entry.js';
import type { Fact } from '../../src/outbox/facts.js';
import type { Office } from './office.js';
import type { Page } from './page.js';
import type { Stage } from './stage.js';

const HOUR = 36e5;
const MONTH = 30 * 864e5;

export interface Told {
  readonly entry: Entry;
  readonly page: Page;
  readonly storage: 'local' | 'none';
  /** The citizen has read "kept", or "sent". */
  kept: boolean;
  sent: boolean;
  /** Its end was told: set aside, or too old. */
  rejected: boolean;
  dropped: boolean;
  /** Someone wanted it deleted, and was told that it is. */
  unwanted: boolean;
  deleted: boolean;
  /** When it was deleted, if nobody had tried to send it until then, and the disk was well: one that hangs may still write it down. */
  deletedUnsent: number;
  tried: boolean;
  /** Gone with the site's data. */
  wiped: boolean;
  /** Pages that tried it when it was too old already. */
  readonly overdue: Set<Page>;
}

export interface Witness {
  readonly told: ReadonlyMap<string, Told>;
  readonly faults: string[];
  fault(text: string): void;
  submitted(response: Pick<Told, 'entry' | 'page' | 'storage'>): void;
  read(id: string, durable: boolean): void;
  heard(page: Page, fact: Fact): void;
  unwanted(ids: readonly string[]): void;
  deleted(ids: readonly string[]): void;
  wiped(ids: readonly string[]): void;
  isOld(entry: Entry): boolean;
  /** Someone wants everything deleted, which takes in whatever comes before it is done. */
  clears(page: Page, work: Promise<readonly string[]>): Promise<void>;
  /** It was frozen since then, and hears only now of what was deleted meanwhile. */
  thaws(page: Page, since: number): void;
  /** What it said before is still on its way. */
  ends(page: Page): void;
}

export interface WitnessOptions {
  readonly stage: Stage;
  readonly office: Office;
  /** Whether what the page has begun on the disk may still come to pass. */
  readonly stillWorks: (page: Page) => boolean;
  readonly isCalm: () => boolean;
}

export const createWitness = ({ stage, office, stillWorks, isCalm }: WitnessOptions): Witness => {
  const told = new Map<string, Told>();
  const faults: string[] = [];
  /** Until when what is submitted goes too: other pages hear of it a little later, and may have to wait for the disk. One page may be at several. */
  const clearing = new Set<{ readonly page: Page; until: number }>();
  let cleared = -Infinity;
  const fault = (text: string) => void faults.push(text);
  const mark = (ids: readonly string[], as: Partial<Told>) => {
    for (const id of ids) {
      const response = told.get(id);
      if (response) Object.assign(response, as);
    }
  };
  /** As old as that clock ever made it: a page that was frozen may still hold an earlier reading. */
  const isOld = ({ keep, at }: Entry) => !keep && stage.latest + HOUR - at > MONTH;
  const isClearing = () => [...clearing].some(({ page, until }) => stage.elapsed <= until || (!page.alive && stillWorks(page)));

  const witness: Witness = {
    told,
    faults,
    fault,
    isOld,
    submitted(response) {
      const fresh = { kept: false, sent: false, rejected: false, dropped: false, deleted: false, deletedUnsent: Infinity, tried: false, wiped: false, overdue: new Set<Page>() };
      told.set(response.entry.id, { ...response, ...fresh, unwanted: isClearing() });
    },
    read: (id, durable) => durable && mark([id], { kept: true }),
    heard(_page, fact) {
      if (fact.type === 'pending') return;
      const { id, type, endpoint } = fact;
      const response = told.get(id);
      if (response?.entry.endpoint !== endpoint) return fault(`a fact is told of ${id}, which nobody sent there`);
      if (type === 'kept') response.kept ||= !!fact.durable;
      else if (type === 'sent') {
        if (!office.database.has(id)) fault(`${id} is said to be sent, and is not in the database`);
        response.sent = true;
      } else if (type === 'rejected') {
        if (!office.refused.has(id)) fault(`${id} is said to be refused, and was not`);
        response.rejected = true;
      } else if (fact.reason === 'expired') {
        if (!isOld(response.entry)) fault(`${id} is dropped as too old, and is not`);
        if (!response.overdue.size && !office.refused.has(id)) fault(`${id} is dropped as too old without a last attempt`);
        response.dropped = true;
      } else if (fact.reason === 'corrupt') fault(`${id} is dropped as corrupt`);
      else if (!response.unwanted && !isClearing()) fault(`${id} is said to be deleted, which nobody wanted`);
    },
    unwanted: (ids) => mark(ids, { unwanted: true }),
    deleted(ids) {
      for (const id of ids) {
        const response = told.get(id);
        if (!response?.unwanted) fault(`${id} was deleted, which nobody wanted`);
        if (response && !response.tried && isCalm()) response.deletedUnsent = Math.min(response.deletedUnsent, stage.elapsed);
      }
      mark(ids, { deleted: true });
    },
    async clears(page, work) {
      mark([...told.keys()], { unwanted: true });
      const span = { page, until: Infinity };
      clearing.add(span);
      witness.deleted(await work);
      cleared = stage.elapsed;
      span.until = cleared + 1e4;
    },
    thaws: (page, since) => void (cleared >= since && clearing.add({ page, until: stage.elapsed + 1e4 })),
    ends(page) {
      for (const span of clearing) if (span.page === page) span.until = Math.min(span.until, stage.elapsed + 1e4);
    },
    wiped: (ids) => mark(ids, { wiped: true }),
  };
  return witness;
};
