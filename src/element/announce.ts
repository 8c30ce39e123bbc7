// What is said aloud of a change that moves no focus: one text an event, in the status region that was there before it.

import { inLocale } from '../locale/localization.js';
import { countCharacters } from '../survey/questions/text.js';
import type { Receipt, State } from '../survey/session.js';
import { remaining } from '../view/questions/text.js';
import * as strings from '../view/strings.js';
import type { Core } from './core.js';

/** While somebody types, only the last of many counts is said. In ms. */
const PAUSE = 700;

const isReceipt = (status: State['status']): status is Receipt => status in strings.receipts;

const sayingOf = (before: State, { status, answers, survey }: State): string | undefined => {
  if (isReceipt(before.status) && status !== before.status) return isReceipt(status) ? strings.receipts[status]()[0] : undefined;
  const [question] = survey.sections
    .flatMap((section) => section.questions)
    .filter(({ id }) => before.answers.get(id) !== answers.get(id));
  if (!question) return undefined;
  const answer = answers.get(question.id);
  if (question.type !== 'text') return answer ? '' : strings.cleared();
  const words = String(answer?.value);
  // Only near the limit: before that it would talk over every word.
  return countCharacters(words) > (question.maxLength ?? Infinity) * 0.8 ? remaining(question.maxLength ?? 0, words) : '';
};

export const announce = (core: Core, before: State): void => {
  const text = inLocale(core.locale, () => core.state && sayingOf(before, core.state));
  if (text === undefined) return;
  clearTimeout(core.saying);
  core.saying = setTimeout(() => {
    const region = core.root.querySelector('[role=status]');
    if (region) region.textContent = text;
  }, PAUSE);
};
