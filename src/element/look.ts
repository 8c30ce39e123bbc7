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

/**
 * Sets the private tokens of an accent. The arithmetic is loaded only where an accent is given, and for authors who preview or try a theme:
 * they are told which colours can't be read on each other.
 */
export const showAccent = async (survey: HTMLElement, { accent, theme, preview }: SurveyProperties, isForAuthors: boolean): Promise<void> => {
  const key = `${accent} ${survey.classList.contains('dark')}`;
  const before = shown.get(survey);
  const isAsked = accent || preview || (isForAuthors && theme);
  if (before === key || !(isAsked || before)) return;
  shown.set(survey, key);
  const colours = isAsked ? await import('../theme/accent.js').catch(() => {}) : undefined;
  const roles = accent ? colours?.toRoles(survey, accent) : undefined;
  if (accent && !roles) void report([{ code: 'attribute-unknown', path: 'accent', detail: accent }]);
  if (shown.get(survey) !== key) return;
  for (const role of ['fill', 'on', 'link'] as const) survey.style.setProperty(`--a-${role}`, roles?.[role] ?? '');
  if (isForAuthors) colours?.warnOfFaint(survey);
};
