// Published figures are made of tens: ten ballots that are alike in everything figures may be grouped by or, where they would wait too long
// for that, in part of it. A ten is formed once, from ballots in order of arrival, without a look at their answers, and never undone. So
// whatever is subtracted from whatever (periods, groups, totals, what was shown yesterday) leaves whole tens: exchange the answers of two
// ballots of one ten, and no published figure of any time changes.

/** The size of a step, and the fewest ballots a published figure may rest on. */
export const TEN = 10;

/** Ballots of one kind may make a ten. */
export type Kind<T> = (ballot: T) => string;

export interface Closing<T> {
  /** The span of time in which a ballot arrived, such as its month. */
  readonly span: Kind<T>;
  /** What still waits when a span is over is put together by the first of these, what then still waits by the next. */
  readonly kinds: readonly Kind<T>[];
}

export interface Plan<T> {
  /** Ten of this kind are a ten at once. */
  readonly kind: Kind<T>;
  readonly closings: readonly Closing<T>[];
  /** Spans are over, too, if this would not fall into them: the present. */
  readonly now?: T | undefined;
}

interface Waiting<T> {
  readonly ballot: T;
  /** Its place in the order of arrival. */
  readonly place: number;
}

type Rooms<T> = Map<string, Waiting<T>[]>;

const enter = <T>(rooms: Rooms<T>, kind: string, waiting: Waiting<T>): Waiting<T>[] => {
  const room = rooms.get(kind) ?? [];
  rooms.set(kind, room);
  room.push(waiting);
  return room;
};

/**
 * @param ballots all there ever were, in order of arrival: a part of them would give other tens.
 * @returns whole tens in the order of their forming, each in order of arrival. A later ballot only ever adds to them.
 */
export const toTens = <T>(ballots: readonly T[], { kind, closings, now }: Plan<T>): readonly (readonly T[])[] => {
  const tens: (readonly T[])[] = [];
  const rooms: Rooms<T> = new Map();

  const add = (by: Kind<T>, into: Rooms<T>, waiting: Waiting<T>): void => {
    const room = enter(into, by(waiting.ballot), waiting);
    if (room.length === TEN) tens.push(room.splice(0).map(({ ballot }) => ballot));
  };
  const close = (kinds: readonly Kind<T>[]): void => {
    for (const by of kinds) {
      const waiting = [...rooms.values()].flat().sort((a, b) => a.place - b.place);
      rooms.clear();
      for (const one of waiting) add(by, rooms, one);
    }
    // Each back where ten of its own kind would find it.
    const waiting = [...rooms.values()].flat().sort((a, b) => a.place - b.place);
    rooms.clear();
    for (const one of waiting) enter(rooms, kind(one.ballot), one);
  };
  const closeBetween = (earlier: T | undefined, later: T | undefined): void => {
    if (earlier === undefined || later === undefined) return;
    for (const { span, kinds } of closings) if (span(earlier) !== span(later)) close(kinds);
  };

  ballots.forEach((ballot, place) => {
    closeBetween(ballots[place - 1], ballot);
    add(kind, rooms, { ballot, place });
  });
  closeBetween(ballots.at(-1), now);
  return tens;
};
