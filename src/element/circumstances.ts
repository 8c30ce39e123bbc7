// What goes along with the answers, from the page, its attributes and the clock.

import type { Circumstances } from '../response/response.js';
import type { Core } from './core.js';
import { newId, now, VERSION } from './environment.js';
import type { SurveyProperties } from './properties.js';
import { readSettings } from './settings.js';

const CHANNELS = { inline: 'web', kiosk: 'kiosk', entry: 'paper' } as const;

/** Without query and fragment: they may carry a file number or a key. */
const sourceOf = (page: string | null): string => {
  try {
    const { origin, pathname } = new URL(page || location.href, document.baseURI);
    return origin + pathname;
  } catch {
    return sourceOf('');
  }
};

export const channelOf = (element: SurveyProperties): string => element.channel || CHANNELS[readSettings(element).mode];

export const toCircumstances = ({ element, locale, startedAt }: Core, trap: boolean): Circumstances => {
  const { agencyId, agency, procedure, procedureName, unit, caseId, ticket, page, context } = element;
  return {
    id: newId(),
    now: now(),
    startedAt,
    locale,
    trap,
    source: sourceOf(page),
    channel: channelOf(element),
    about: { agencyId, agency, procedure, procedureName, unit, caseId },
    ticket,
    context: { ...context },
    client: { name: 'satisfaction-survey', version: VERSION },
  };
};
