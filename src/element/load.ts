// From what the page says to a survey that can be answered, or to the reasons why not. Nothing here throws.

import { loadLocale, resolveLocale } from '../locale/localization.js';
import { isSurvey, parseSurvey } from '../survey/parse.js';
import type { Issue } from '../survey/issue.js';
import type { Survey } from '../survey/survey.js';
import { download } from '../transport/download.js';
import { findDefinition, type Source } from './source.js';

export interface Loaded {
  readonly locale: string;
  readonly survey?: Survey;
  readonly issues: readonly Issue[];
}

/** The absolute address of an endpoint that can be posted to; `undefined` for none and for nonsense. */
export const toEndpoint = (endpoint: string | null | undefined): string | undefined => {
  try {
    const url = new URL(endpoint || 'x:', document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

export const load = async (element: Element, source: Source, wanted: string, hasDestination: boolean): Promise<Loaded> => {
  const locale = await loadLocale(resolveLocale(wanted));
  const found = await findDefinition(element, source, locale, download);
  const parsed = 'issue' in found ? [found.issue] : parseSurvey(found.raw);
  // Said before anyone answers twenty questions in vain.
  const missing: readonly Issue[] = hasDestination ? [] : [{ code: 'endpoint-missing', path: '' }];
  return isSurvey(parsed) ? { locale, survey: parsed, issues: missing } : { locale, issues: [...parsed, ...missing] };
};
