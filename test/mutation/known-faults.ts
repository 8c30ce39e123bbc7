// Faults that deliveries like this one have had elsewhere, or that a hurried change would bring: each by name, as a change of the sources.
// No set of small mutations holds all of them, so they are made by hand, and some test must notice each.

export interface KnownFault {
  readonly name: string;
  readonly edits: readonly (readonly [file: string, from: string, to: string])[];
}

const BACKOFF = 'src/outbox/backoff.ts';
const BATCH = 'src/outbox/batch.ts';
const DRAIN = 'src/outbox/drain.ts';
const IDB = 'src/outbox/idb-store.ts';
const LEDGER = 'src/outbox/ledger.ts';
const OUTBOX = 'src/outbox/outbox.ts';
const SHELVES = 'src/outbox/shelves.ts';
const FETCH = 'src/transport/fetch-transport.ts';
const RESULTS = 'src/transport/results.ts';

/** As it is with a transaction that is left to itself. */
const COMMIT = '          transaction.commit();\n';

const fault = (name: string, ...edits: KnownFault['edits']): KnownFault => ({ name, edits });

export const KNOWN_FAULTS: readonly KnownFault[] = [
  fault(
    'deleted before the acknowledgement',
    [DRAIN, 'const outcomes = await within', "await ledger.everywhere(async (_, place) => (entries.forEach((entry) => place(entry, 'q')), []));\n        const outcomes = await within"],
    [DRAIN, 'if (gone || !rows[index]) return;', 'if (gone) return;'],
    [DRAIN, "refused: type === 'rejected' ? reply : undefined }, 'q', ", "refused: type === 'rejected' ? reply : undefined }, undefined, "],
  ),
  fault('results are taken in their order, not by their ids', [RESULTS, '.find((item) => item?.id === id)', '[messages.findIndex((message) => message.id === id)]']),
  fault('no lease is heeded', [BACKOFF, 'owner === me || until - now > LEASE ? 0 : until', '0']),
  fault('a lease goes by a clock that was looked at before its turn', [DRAIN, 'control(lane, (row, now) => (waitOf', 'control(lane, (row) => (waitOf']),
  fault('a disk that was given up moves the clock of the request under way', [DRAIN, '[row, shared, now] = await control(lane, (row, now) => (waitOf', '[row, shared] = await control(lane, (row, at) => ((now = at), waitOf']),
  fault('a time that is a day too far off comes to count when the clock gets there', [BACKOFF, 'isOff(row.due, now) || isOff(row.after, now)', 'false']),
  fault('no lease is taken', [BACKOFF, '({ ...control, owner: me, until: now + LEASE })', 'control']),
  fault('a lease never ends', [BACKOFF, 'owner === me || until - now > LEASE ? 0 : until', 'owner === me ? 0 : until && Infinity']),
  fault('durable before it is committed', [IDB, COMMIT, `${COMMIT}          resolve(result);\n`]),
  fault('nothing is committed by hand', [IDB, COMMIT, '']),
  fault('a web page acknowledges', [FETCH, "text[0] === '<' || ", '']),
  fault('a body cut short acknowledges', [FETCH, '(await reply.text())', "(await reply.text().catch(() => ''))"]),
  fault('an error of the server refuses for good', [FETCH, '|429|5../', '|429/'], [FETCH, '[400, 413, 422]', '[400, 413, 422, 500, 502, 503, 504]']),
  fault('a batch is refused as a whole', [FETCH, "several ? 'split' : 'rejected'", "'rejected'"]),
  fault('what the results do not name is accepted', [RESULTS, "(result!.status as Outcome['kind']) : 'retry'", "(result!.status as Outcome['kind']) : 'accepted'"]),
  fault('what the server asked for is not heeded', [BACKOFF, 'lease, after, asked, ', 'lease, ']),
  fault('what it asked for one of a batch is not heeded', [RESULTS, 'clampWait((result?.retryAfter as number) * 1e3) ?? ', '']),
  fault('the next batch goes before the wait', [DRAIN, 'if (moved && !failure?.after)', 'if (moved)']),
  fault('what is delivered is not remembered', [DRAIN, 'if (!SHELVES[type]) done.add(entry.id);', '']),
  fault('what is delivered is sent again from the disk', [BATCH, 'entry === false || done.has(id)', 'entry === false']),
  fault('each attempt has an id of its own', [
    DRAIN,
    '.send(entries,',
    '.send(entries.map((entry) => ({ ...entry, body: entry.tries ? entry.body.replace(entry.id, `${entry.id}-${entry.tries}`) : entry.body })),',
  ]),
  fault('what is too old goes without a last attempt', [OUTBOX, "drop('expired', ['x'], ", "drop('expired', ['q'], "]),
  fault('old ones make room for new ones', [
    SHELVES,
    'if (!durable) place(entry, await shelfOf(rows, entry));',
    "if (!durable) place((await rows.range(['q'], ['q', END], 1))[0]![1] as Entry, 'q');\n          durable = true;",
  ]),
  fault('what is written and not counted is held in memory too', [SHELVES, '.catch(() => {}),', '.catch(() => (durable = false)),']),
  fault('counts drift from the rows', [LEDGER, 'if (changed) rows.put(COUNTS', 'if (!changed) rows.put(COUNTS']),
  fault('a page overtaken clears what others were told', [DRAIN, 'const mine = row.owner === visit;', 'const mine = true;']),
  fault('a pass ends before it is written down what became of it', [DRAIN, '    await settling;\n    await control', '    await control']),
  fault('the next request goes before it is written down what was refused', [DRAIN, "if (looks++ && fates.every(({ type }) => type === 'sent'))", 'if (looks++)']),
  fault('the next attempt is forgotten', [OUTBOX, 'if (!wait) return;', 'if (wait) return;']),
];
