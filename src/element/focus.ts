// Where a reader expects to be after a step: at the summary, the step's heading, the receipt's heading, or a control. Only ever after the
// citizen asked for something; the element never takes the focus by itself.

import type { Question } from '../survey/questions/index.js';
import { idOf } from '../view/frame.js';

export const focusOn = (root: ParentNode, target: string | Question): void => {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const element =
    typeof target === 'string'
      ? // A step's heading is described by its part; where there is none, the part itself.
        (find(`form [aria-describedby=${target}]`) ?? find(`#${target}`))
      : // The chosen control of the question, else its first.
        (find(`#${idOf(target)} :checked`) ?? find(`#${idOf(target)} :is(input,textarea)`));
  if (typeof target !== 'string') find(`#${idOf(target)}`)?.scrollIntoView({ block: 'nearest' });
  element?.focus();
};
