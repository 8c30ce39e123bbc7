// PURE. When an endpoint may be tried, and by whom. The row is shared by all tabs and outlives them, so it is trusted only within a day:
// clocks jump, and no stored time may silence an endpoint for longer.

export interface Control {
  readonly v: 1;
  /** The page that is sending, and until when nobody else may. */
  readonly owner?: string;
  readonly until?: number;
  /** When the next attempt is due by itself, and how many have failed in a row. */
  readonly due?: number;
  readonly fails: number;
  /** When the last failed attempt ended. */
  readonly last?: number;
  /** Until when the server asked not to be called. */
  readonly after?: number | undefined;
  /** The endpoint answers, but is set up wrongly: only time or a person brings the next attempt. */
  readonly fault?: boolean;
  /** The id behind which the next pass begins, so that a stuck response doesn't stand in front of the others for ever. */
  readonly cursor: string;
}

/** What a cause may pass over: nothing (a timer) · ordinary back-off (a nudge) · all but what the server asked for (a person). */
export type Urgency = 0 | 1 | 2;

export interface Failure {
  readonly fault: boolean;
  /** ms the server asked for. */
  readonly after: number;
}

const HOUR = 36e5;
const DAY = 864e5;
const LEASE = 2e4;

export const CALM: Control = { v: 1, fails: 0, cursor: '' };

/** Whether a time to wait for is of a clock that has been set back since: it must not come to count when the clock gets there, either. */
export const isOff = (time: number | undefined, now: number): boolean => time! - now > DAY;

export const toControl = (value: unknown, now: number): Control => {
  const row = (value as Control | undefined)?.v === 1 ? (value as Control) : CALM;
  return isOff(row.due, now) || isOff(row.after, now) ? { ...row, due: 0, last: 0, after: 0 } : row;
};

/** ms until `me` may try, who was last asked to wait until `asked`; 0 is now. */
export const waitFor = ({ owner, until = 0, due = 0, last = 0, after = 0, fault }: Control, now: number, urgency: Urgency, me: string, asked = 0): number => {
  const pause = urgency && !fault ? Math.min(due, last + 2e3) : due;
  const lease = owner === me || until - now > LEASE ? 0 : until;
  return Math.max(now, lease, after, asked, urgency > 1 ? 0 : pause) - now;
};

export const leased = (control: Control, now: number, me: string): Control => ({ ...control, owner: me, until: now + LEASE });

/** Full jitter above a floor: 2–4 s at first, up to an hour; faults an hour at first, up to a day. */
export const failed = (control: Control, { fault, after }: Failure, now: number, random: number): Control => {
  const [floor, most] = fault ? [HOUR, DAY] : [2e3, HOUR];
  const fails = control.fails + 1;
  return { ...control, due: now + floor + random * (Math.min(most, floor * 2 ** fails) - floor), fails, last: now, after: after ? now + after : control.after, fault };
};
