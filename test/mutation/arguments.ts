// Why a mutant that no test notices is no fault. One line may speak for all mutants of a line of the sources.

export interface Argument {
  /** From `src/` on, or its end. */
  readonly file: string;
  /** A part of the line the mutant begins in. */
  readonly line: string;
  /** What the mutant puts there; absent where the argument holds for all of that line. */
  readonly becomes?: string;
  readonly why: string;
}

export const ARGUMENTS: readonly Argument[] = [
  { file: 'outbox/batch.ts', line: "let last = ''", why: 'Rows are looked at wherever it is read; where there are none the pass has ended.' },
  { file: 'outbox/drain.ts', line: 'let shared = false', why: 'Overwritten, with the row of the lease, before it is read.' },
  { file: 'outbox/drain.ts', line: 'now - taken < 2e3', becomes: 'now - taken <= 2e3', why: 'A lease that is two seconds old outlasts the fifteen of a request as well as one of a millisecond less.' },
  { file: 'outbox/drain.ts', line: 'window = head && most < 2', becomes: 'most <= 2', why: 'Where two go together, three rows at a time are read as well as fifty.' },
  { file: 'outbox/drain.ts', line: 'return [0, 0]', becomes: '[]', why: '`undefined` sets no timer either.' },
  { file: 'outbox/drain.ts', line: "let at = ''", why: 'Overwritten by the cursor before it is read.' },
  { file: 'outbox/drain.ts', line: 'a[2]! < b[2]!', becomes: 'a[2]! <= b[2]!', why: 'Two rows with one id are the same response; the second is passed over.' },
  { file: 'outbox/drain.ts', line: "['q', endpoint, at, '']", why: 'Any text in the fourth place is behind `at` and before the next id.' },
  { file: 'outbox/drain.ts', line: "store.range(['q', endpoint, last, '']", becomes: '"Stryker was here!"', why: 'Any text in the fourth place is behind `last` and before the next id.' },
  { file: 'outbox/drain.ts', line: 'if (looks++', becomes: 'looks--', why: 'It is only asked whether the other store was looked at before.' },
  { file: 'outbox/drain.ts', line: '.catch((): readonly Outcome[] => [])', why: 'An outcome without an id is that of no message.' },
  { file: 'outbox/drain.ts', line: 'const found: Entry[] = []', why: 'It is only asked whether an entry is among them.' },
  { file: 'outbox/ledger.ts', line: "[...chunk[CHUNK - 1]![0], '']", why: 'Any text in the last place is behind that row and before the next.' },
  { file: 'outbox/ledger.ts', line: 'const COUNTS', why: 'A name; any other is as good, where nothing else bears it.' },
  { file: 'outbox/ledger.ts', line: "rows.range(['n'], ['n', END], 1e9)", why: 'Rows before `n` are no entries, and are passed over.' },
  { file: 'outbox/outbox.ts', line: 'routes[endpoint] ??=', why: 'Every test fails of it, but the run breaks off before Stryker has counted one.' },
  { file: 'outbox/outbox.ts', line: "fresh = ''", why: 'The id of no response.' },
  { file: 'outbox/outbox.ts', line: "list: () => ledger.sweep(['q']", why: 'Rows before `q` are no entries, and are left out.' },
  { file: 'outbox/shelves.ts', line: "rows.range(['q'], ['q', END], 1e9)", why: 'Rows before `q` are no entries, and belong nowhere.' },
];
