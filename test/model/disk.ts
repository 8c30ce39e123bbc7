// The database of one device, as far as the store asks of it: connections that may be refused, requests answered one at a time,
// transactions one after the other that a page's death, a full disk or its own hand may still undo, and a commit that lasts.

import type { UseStore } from 'idb-keyval';
import type { Key, Row } from '../../src/outbox/store.js';
import { END } from '../../src/outbox/store.js';
import type { Actor, Stage } from './stage.js';

/**
 * `denied`: can't be opened · `hanging`: answers nothing until it recovers · `full`: what is written is undone at commit ·
 * `failing`: everything is undone at commit · `closing`: each connection is dead and has to be opened anew.
 */
export type Health = 'good' | 'denied' | 'hanging' | 'full' | 'failing' | 'closing';

interface Request {
  readonly writes: boolean;
  readonly run: () => unknown;
  readonly handle: { result?: unknown; onsuccess?: () => void };
}

interface Transaction {
  readonly actor: Actor;
  readonly requests: Request[];
  rows: Map<string, Row> | undefined;
  committed: boolean;
  readonly handle: { oncomplete?: () => void; onabort?: () => void; error: DOMException | null; db: object; commit(): void; abort(): void };
}

export interface Disk {
  health: Health;
  /** A way in for one page. */
  open(actor: Actor): () => UseStore;
  /** As the database stands, without a transaction. */
  read(key: Key): unknown;
  range(from: Key, to: Key): readonly Row[];
  /** Deletes the site's data. */
  wipe(): void;
  /** The page is gone: what it had not asked to commit is undone; what it had asked for may still happen. */
  drop(actor: Actor): void;
  /** Whether it has transactions under way. */
  isUsedBy(actor: Actor): boolean;
  /** Whether a frozen page stands in everybody's way. */
  isBlocked(): boolean;
}

interface Range {
  readonly lower: Key;
  readonly upper: Key;
}

const name = (key: Key) => {
  if (!key.every((part) => typeof part === 'string')) throw new DOMException('not a key', 'DataError');
  return key.join('\0');
};

const inRange = (rows: ReadonlyMap<string, Row>, { lower, upper }: Range, limit = Infinity) =>
  [...rows.keys()]
    .filter((key) => key >= name(lower) && key <= name(upper))
    .sort()
    .slice(0, limit)
    .map((key) => rows.get(key)!);

export const createDisk = (stage: Stage): Disk => {
  let kept = new Map<string, Row>();
  let queue: Transaction[] = [];
  const openings = new Set<{ readonly actor: Actor; readonly run: () => void }>();

  const undo = (transaction: Transaction, error: DOMException | null) => {
    queue = queue.filter((other) => other !== transaction);
    transaction.handle.error = error;
    stage.post(transaction.actor, () => transaction.handle.onabort?.());
  };

  const end = (transaction: Transaction) => {
    const isFull = disk.health === 'full' && transaction.rows;
    if (isFull || disk.health === 'failing') return undo(transaction, isFull ? new DOMException('', 'QuotaExceededError') : null);
    queue.shift();
    kept = transaction.rows ?? kept;
    stage.post(transaction.actor, () => transaction.handle.oncomplete?.());
  };

  const advance = (transaction: Transaction) => {
    const { requests } = transaction;
    while (requests[0]?.writes) requests.shift()!.run();
    const request = requests.shift();
    if (!request) return end(transaction);
    request.handle.result = request.run();
    request.handle.onsuccess?.();
  };

  const begin = (actor: Actor) => {
    const requests: Request[] = [];
    const transaction: Transaction = {
      actor,
      requests,
      rows: undefined,
      committed: false,
      handle: {
        error: null,
        db: { close() {} },
        commit: () => (transaction.committed = true),
        abort: () => undo(transaction, null),
      },
    };
    const ask = (run: () => unknown, writes = false) => {
      const handle = {};
      requests.push({ run, writes, handle });
      return handle;
    };
    const rows = () => transaction.rows ?? kept;
    const change = (run: (rows: Map<string, Row>) => void) => ask(() => run((transaction.rows ??= new Map(kept))), true);
    queue.push(transaction);
    return {
      transaction: transaction.handle,
      get: (key: Key) => ask(() => rows().get(name(key))?.[1]),
      getAll: (range: Range, limit: number) => ask(() => inRange(rows(), range, limit).map(([, value]) => value)),
      getAllKeys: (range: Range, limit: number) => ask(() => inRange(rows(), range, limit).map(([key]) => key)),
      put: (value: unknown, key: Key) => change((rows) => rows.set(name(key), [key, value])),
      delete: (key: Key) => change((rows) => rows.delete(name(key))),
    } as unknown as IDBObjectStore;
  };

  /** Opening takes a step; a connection is used as long as it lives. */
  const open = (actor: Actor) => (): UseStore => {
    let connection: Promise<{ dead: boolean }> | undefined;
    return async (_mode, callback) => {
      connection ??= new Promise((resolve, reject) => {
        const run = () => (disk.health === 'denied' ? reject(new DOMException('denied', 'SecurityError')) : resolve({ dead: disk.health === 'closing' }));
        openings.add({ actor, run });
      });
      connection.catch(() => (connection = undefined));
      const opened = await connection;
      if (opened.dead) {
        // Whoever opens anew gets one that lives.
        disk.health = disk.health === 'closing' ? 'good' : disk.health;
        throw new DOMException('closing', 'InvalidStateError');
      }
      return callback(begin(actor));
    };
  };

  stage.sources.push(() => {
    if (disk.health === 'hanging') return [];
    const steps = [...openings]
      .filter(({ actor }) => actor.alive && !actor.frozen)
      .map((opening) => () => {
        openings.delete(opening);
        opening.run();
      });
    const [head] = queue;
    if (head && (!head.actor.frozen || head.committed)) steps.push(() => advance(head));
    return steps;
  });

  const disk: Disk = {
    health: 'good',
    open,
    read: (key) => kept.get(name(key))?.[1],
    range: (lower, upper) => inRange(kept, { lower, upper }),
    wipe() {
      kept = new Map();
      for (const transaction of queue) undo(transaction, new DOMException('', 'AbortError'));
    },
    drop: (actor) => void (queue = queue.filter((other) => other.actor !== actor || (other.committed && stage.random() < 0.5))),
    isUsedBy: (actor) => queue.some((transaction) => transaction.actor === actor),
    isBlocked: () => !!queue[0]?.actor.frozen && !queue[0].committed,
  };
  return disk;
};

/** Rows that nobody has counted yet (`n`), that wait (`q`) or are set aside (`x`). */
export const shelf = (disk: Disk, letter: 'n' | 'q' | 'x'): readonly Row[] => disk.range([letter], [letter, END]);
