// Whatever a server writes into Retry-After, what comes out is a wait between a second and a day, or nothing at all.
// `Date.parse` alone would read "soon 1" as a date of 2001, hence the two narrow forms (RFC 9110, section 10.2.3).

export const clampWait = (ms: number): number | undefined => (Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 1e3), 864e5));

/** Milliseconds to wait from `now` on. */
export const toRetryAfter = (text: string | null, now: number): number | undefined =>
  clampWait(/^\d+$/.test(text!) ? Number(text) * 1e3 : /^\w+, .+ GMT$/.test(text!) ? Date.parse(text!) - now : NaN);
