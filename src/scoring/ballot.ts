// What scoring needs of one response, and no more: it never sees words, names or times.

export interface Ballot {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly notApplicable?: readonly string[];
  readonly shown: readonly string[];
}
