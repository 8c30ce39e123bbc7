// What is said aloud of a change that moves no focus: one text an event, in the status region that was there before it.

import { inLocale } from '../locale/localization.js';
import { countCharacters } from '../survey/questions/text.js';
import type { State } from '../survey/session.js';
import { remaining } from '../view/questions/text.js';
import * as strings from '../view/strings.js';

/** While somebody types, only the last of many counts is said. */
const PAUSE = 700;

const sayingOf = (before: State, { status, answers, survey }: State): string | undefined => {
  if (before.status === 'queued' && status === 'sent') return strings.receipts.sent()[0];
  for (const { questions } of answers === before.answers ? [] : survey.sections) {
    for (const question of questions) {
      const [old, now] = [before.answers.get(question.id), answers.get(question.id)];
      if (old === now) continue;
      if (question.type !== 'text') return now ? undefined : strings.cleared();
      const words = String(now?.value ?? '');
      const { maxLength = Infinity } = question;
      // Only near the limit: before that it would talk over every word.
      return countCharacters(words) > maxLength * 0.8 ? remaining(maxLength, words) : undefined;
    }
  }
  return undefined;
};

export const createAnnouncer = (root: ParentNode): ((before: State, after: State, locale: string) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (before, after, locale) => {
    const text = inLocale(locale, () => sayingOf(before, after));
    clearTimeout(timer);
    if (!text) return;
    timer = setTimeout(() => {
      const region = root.querySelector('[role=status]');
      if (region) region.textContent = text;
    }, PAUSE);
  };
};
