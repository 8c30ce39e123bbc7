// What was found: right, wrong, or only told, because it is the owner's to decide. Whatever is not right says why that matters to a page, and
// what to do about it.

export type Verdict = 'right' | 'told' | 'wrong';

export interface Mend {
  /** One sentence that begins with what to do. */
  readonly do: string;
  /** To be copied as it stands: headers, SQL, a line of configuration. */
  readonly code?: readonly string[] | undefined;
}

export interface Finding {
  /** Stable name, for machines. */
  readonly check: string;
  readonly verdict: Verdict;
  /** What was tried, and what came. */
  readonly what: string;
  readonly why?: string | undefined;
  readonly mend?: Mend | undefined;
}
