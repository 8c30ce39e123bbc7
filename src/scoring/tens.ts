// Published figures move in steps of ten new ballots, or the figures before and after one visit would tell how that visitor answered. Tens
// are cut once, from the first ballot ever, and a period takes whole tens: cut anew for each period, two overlapping periods would differ by
// a single ballot.

/** The size of a step, and the fewest ballots a published figure may rest on. */
export const TEN = 10;

/**
 * @param ballots all of them in order of arrival, of one group.
 * @param within whether a ballot belongs to the period asked for; a ten belongs where its last ballot does.
 * @returns the ballots that may be published; without a period the first ⌊n/10⌋ × 10.
 */
export const wholeTens = <T>(ballots: readonly T[], within: (ballot: T) => boolean = () => true): readonly T[] =>
  ballots.flatMap((ballot, index) =>
    index % TEN === TEN - 1 && within(ballot) ? ballots.slice(index - TEN + 1, index + 1) : [],
  );
