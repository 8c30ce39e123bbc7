// What the view is told, derived anew for every drawing.

import { SOURCE_LOCALE } from '../locale/localization.js';
import { directionOf, negotiate } from '../locale/negotiate.js';
import type { State } from '../survey/session.js';
import type { ViewProps, Wish } from '../view/props.js';
import { languageOf } from './language.js';
import { isDark } from './look.js';
import type { SurveyProperties } from './properties.js';
import { readSettings } from './settings.js';

export const toViewProps = (element: SurveyProperties, state: State, locale: string, dispatch: (wish: Wish) => void): ViewProps => {
  const settings = readSettings(element);
  const wanted = [languageOf(element), locale, SOURCE_LOCALE];
  return {
    state,
    dispatch,
    locale,
    dir: element.getAttribute('dir') || directionOf(locale),
    choose: (tags) => wanted.map((tag) => negotiate(tag, tags)).find(Boolean) ?? tags[0] ?? locale,
    names: { agency: element.agency ?? '', procedure: element.procedureName ?? '' },
    headingLevel: settings.headingLevel,
    symbols: settings.symbols,
    classes: [settings.corners, settings.density, isDark(element, settings.scheme) && 'dark'].filter(Boolean).join(' '),
    dismissible: !!element.dismissible,
    preview: !!element.preview,
    caseId: element.caseId || undefined,
  };
};
