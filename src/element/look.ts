// The theme's sheet, and the one brand colour.

import { styleSheet } from '../theme/style-sheet.js';
import { themes } from '../theme/themes/index.js';
import type { SurveyProperties } from './properties.js';
import { report } from './report.js';
import { readSettings } from './settings.js';

/** The sheet of the theme asked for; without the network, or for the default, none. */
export const themeSheet = async (element: SurveyProperties): Promise<readonly CSSStyleSheet[]> => {
  const { theme } = readSettings(element);
  try {
    return [styleSheet((await themes[theme]!()).sheet)];
  } catch {
    return [];
  }
};

const shown = new WeakMap<HTMLElement, string>();

/** Sets the private tokens of an accent; the arithmetic is loaded only where an accent is given, and for authors who preview or try a theme: they give a space. */
export const showAccent = async (survey: HTMLElement, color: string | false | null, dark: boolean): Promise<void> => {
  const key = `${color || ''} ${dark}`;
  const before = shown.get(survey);
  if (before === key || (!color && !before)) return;
  shown.set(survey, key);
  const roles = color ? await import('../theme/accent.js').then(({ toRoles }) => toRoles(survey, color), () => undefined) : undefined;
  if (color && !roles) void report([{ code: 'attribute-unknown', path: 'accent', detail: color }]);
  if (shown.get(survey) !== key) return;
  for (const role of ['fill', 'on', 'link'] as const) survey.style.setProperty(`--a-${role}`, roles?.[role] ?? '');
};
