// For authors: which colours of a page or of its design system can't be read on each other. Part of the file that an accent loads, and of
// no citizen's page without one.

import { contrast } from './contrast.js';
import { parseColor } from './parse-color.js';

/** Private tokens by the public name that sets them. */
const NAMES = {
  bg: 'background',
  tile: 'surface',
  ink: 'color',
  mute: 'muted',
  bad: 'error-color',
  link: 'accent',
  fill: 'accent',
  on: 'on-accent',
  good: 'success-color',
  line: 'border-color',
  focus: 'focus-color',
} as const;

type Token = keyof typeof NAMES;

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for what else must be seen. */
const PAIRS: readonly (readonly [token: Token, ground: Token, ratio: number])[] = [
  ...(['ink', 'mute', 'bad', 'link'] as const).flatMap((token) => (['bg', 'tile'] as const).map((ground) => [token, ground, 4.5] as const)),
  ['on', 'fill', 4.5],
  ['line', 'bg', 3],
  ['line', 'tile', 3],
  ['good', 'bg', 3],
  ['focus', 'bg', 3],
];

/** A sentence for each pair of the survey's tokens that is too faint. */
export const findFaint = (root: Element): readonly string[] => {
  const style = getComputedStyle(root);
  const isSetByPage = (token: Token) => style.getPropertyValue(`--survey-${NAMES[token]}`) !== '';
  const read = (token: Token) => style.getPropertyValue(`--${token}`).trim();
  const paper = style.colorScheme === 'dark' ? 'black' : 'white';
  return PAIRS.flatMap(([token, ground, ratio]) => {
    // A theme may draw a ring of two colours, of which the second makes the contrast.
    if (token === 'focus' && !isSetByPage('focus')) return [];
    const behind = parseColor(read(ground), paper);
    const color = behind && parseColor(read(token), `rgb(${behind.join(' ')})`);
    if (!color || contrast(color, behind) >= ratio) return [];
    return `--survey-${NAMES[token]} ${read(token)} on --survey-${NAMES[ground]} ${read(ground)}: ${contrast(color, behind).toFixed(2)}:1, and ${ratio}:1 is needed`;
  });
};

const said = new Set<string>();

/** Once for each finding. */
export const warnOfFaint = (root: Element): void => {
  const found = findFaint(root).filter((sentence) => !said.has(sentence));
  if (!found.length) return;
  for (const sentence of found) said.add(sentence);
  console.warn(`<satisfaction-survey> contrast: ${found.join('; ')}`);
};
