// What goes along with the answers, from the page, its attributes and the clock.

import type { Circumstances } from '../response/response.js';
import { newId, now, VERSION } from './environment.js';
import type { SurveyProperties } from './properties.js';
import type { Settings } from './settings.js';

const CHANNELS = { inline: 'web', kiosk: 'kiosk', entry: 'paper' } as const;

/** Without query and fragment: they may carry a file number or a key. */
const sourceOf = (page: string | null | undefined): string => {
  const url = new URL(page ?? '', document.baseURI);
  return url.origin + url.pathname;
};

const safely = (page: string | null | undefined): string => {
  try {
    return sourceOf(page || location.href);
  } catch {
    return sourceOf(location.href);
  }
};

export const toCircumstances = (
  element: SurveyProperties,
  { mode }: Settings,
  moment: { readonly locale: string; readonly startedAt: number; readonly trap: boolean },
): Circumstances => ({
  ...moment,
  id: newId(),
  now: now(),
  source: safely(element.page),
  channel: element.channel || CHANNELS[mode],
  about: {
    agencyId: element.agencyId || '',
    agency: element.agency || '',
    procedure: element.procedure || '',
    procedureName: element.procedureName || '',
    unit: element.unit || '',
    caseId: element.caseId || '',
  },
  ticket: element.ticket || '',
  context: { ...element.context },
  client: { name: 'satisfaction-survey', version: VERSION },
});
