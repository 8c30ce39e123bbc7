// What the view is told, derived anew for every drawing.

import { SOURCE_LOCALE } from '../locale/localization.js';
import { directionOf, negotiate } from '../locale/negotiate.js';
import type { State } from '../survey/session.js';
import type { ViewProps } from '../view/props.js';
import type { Core } from './core.js';
import { pendingOf } from './deliver.js';
import { languageOf } from '../locale/language.js';
import { isDark } from '../theme/is-dark.js';
import { readSettings } from './settings.js';

export const viewProps = (core: Core, state: State): ViewProps => {
  const { element, locale, dispatch, current } = core;
  const { headingLevel, symbols, corners, density, scheme } = readSettings(element);
  const wanted = [languageOf(element), locale, SOURCE_LOCALE];
  return {
    state,
    dispatch,
    locale,
    dir: element.getAttribute('dir') || directionOf(locale),
    choose: (tags) => wanted.map((tag) => negotiate(tag, tags)).find(Boolean) ?? tags[0] ?? locale,
    names: { agency: element.agency ?? '', procedure: element.procedureName ?? '' },
    headingLevel,
    symbols: symbols || undefined,
    classes: `${corners} ${density} ${isDark(element, scheme) ? 'dark' : ''}`,
    dismissible: element.dismissible,
    preview: element.preview,
    caseId: element.caseId || undefined,
    kept: current && { n: pendingOf(element), time: new Date(current.at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }) },
  };
};
