// 0 is an answer; "does not apply", silence and whatever is no level of the scale are none. Levels are numbers, so nothing that a question
// called `constructor` would inherit is one.

import type { ScaleQuestion } from '../survey/questions/index.js';
import type { Ballot } from './ballot.js';

/** The level this ballot chose, or `undefined`. */
export const levelOf = ({ id, scale }: ScaleQuestion, { answers, notApplicable }: Ballot): number | undefined => {
  if (notApplicable?.includes(id)) return undefined;
  return scale.levels.find(({ value }) => value === answers[id])?.value;
};
