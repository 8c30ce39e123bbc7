// That a survey came into view, told to who counts it. A file of its own, loaded only where a page asks for it. Nothing depends on its arriving:
// it is tried once, and nobody hears of a failure. Not `sendBeacon`, which sends cookies along.

/** What of the element says where it stands: nothing of the visitor. */
export interface Place {
  readonly impressions: string | null;
  readonly agencyId: string | null;
  readonly procedure: string | null;
}

/** The day is the receiver's: visitors' clocks are wrong. */
export const tell = ({ impressions, agencyId, procedure }: Place, { id, version }: { readonly id: string; readonly version: string }, channel: string): void => {
  // The page may have changed its mind while this was loaded.
  if (!impressions) return;
  const body = JSON.stringify({ survey: id, version, agencyId, procedure, channel });
  // As text/plain: no preflight.
  fetch(impressions, { method: 'POST', body, credentials: 'omit', redirect: 'error', cache: 'no-store', referrerPolicy: 'origin' }).catch(() => {});
};
