// From what the page says to a survey that can be answered, or to the reasons why not. Nothing here throws; of two loads the latest wins.

import { loadLocale, resolveLocale } from '../locale/localization.js';
import { isSurvey, parseSurvey } from '../survey/parse.js';
import { styleSheet } from '../theme/style-sheet.js';
import { download } from '../transport/download.js';
import { act } from './act.js';
import type { Core } from './core.js';
import { connectionOf } from './deliver.js';
import { beginFromDraft } from './draft.js';
import { now } from './environment.js';
import { emit } from './events.js';
import { languageOf } from '../locale/language.js';
import { themeSheet } from './look.js';
import { explainAll, report } from './report.js';
import { readSettings } from './settings.js';
import { findDefinition } from './source.js';
import { watchVisibility } from './visibility.js';

export const load = async (core: Core): Promise<void> => {
  const { element } = core;
  const turn = ++core.turn;
  const locale = await loadLocale(resolveLocale(languageOf(element)));
  const found = await findDefinition(element, locale, download);
  const theme = await themeSheet(element);
  const parsed = 'issue' in found ? [found.issue] : parseSurvey(found.raw);
  // A notice with {blanks_like_this} is none.
  const isBlank = isSurvey(parsed) && /\{\w+_/.test(JSON.stringify(parsed.notice)) && !element.querySelector('[slot=notice]');
  const issues = [
    ...(isSurvey(parsed) ? [] : parsed),
    // Said before anyone answers twenty questions in vain.
    ...(element.preview || connectionOf(element) ? [] : [{ code: 'endpoint-missing', path: '' } as const]),
    ...(element.preview || !isBlank ? [] : [{ code: 'notice-missing', path: '' } as const]),
  ];
  const explained = await explainAll(issues);
  if (turn !== core.turn) return;
  core.root.adoptedStyleSheets = [styleSheet(), ...theme];
  core.locale = locale;
  core.issues = explained;
  element.requestUpdate();
  if (issues.length || !isSurvey(parsed)) {
    emit(element, 'survey-error', { issues: explained });
    return report(issues);
  }
  void report(parsed.warnings);
  const layout = readSettings(element).layout || parsed.layout;
  // The same survey in another language or layout: nothing begins anew.
  if (core.state?.survey.id === parsed.id && core.state.survey.version === parsed.version) {
    act(core, { type: 'restate', survey: parsed, layout });
    return;
  }
  core.state = beginFromDraft(core, parsed, layout);
  core.startedAt = now();
  core.current = undefined;
  emit(element, 'survey-ready', { surveyId: parsed.id, version: parsed.version, locale });
  core.isShown = false;
  watchVisibility(core);
};

/** Loads again if anything is different from what the survey on display was made of. */
export const loadIfChanged = (core: Core): void => {
  const { element } = core;
  const { definition, src, preset, layout, theme, preview } = element;
  const made = [resolveLocale(languageOf(element)), definition, src, preset, layout, theme, preview, !!connectionOf(element)];
  if (made.every((part, index) => part === core.made[index])) return;
  core.made = made;
  void load(core);
};
