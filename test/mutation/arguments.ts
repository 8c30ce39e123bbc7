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

export const ARGUMENTS: readonly Argument[] = [];
