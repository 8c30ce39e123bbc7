// A section: its heading and its questions. Neighbouring ratings on one scale read as one Likert group: the same DOM at every width, laid out
// side by side where there is room.

import { html, nothing } from 'lit/html.js';
import type { Question } from '../survey/questions/index.js';
import type { Section } from '../survey/survey.js';
import type { ViewProps } from './props.js';
import { questionView } from './questions/index.js';
import { levelLabel, symbolsOf } from './questions/scale.js';
import { words } from './text.js';

const isSameScale = (a: Question | undefined, b: Question): boolean =>
  a?.type === 'scale' && b.type === 'scale' && a.scale.name === b.scale.name && a.symbols === b.symbols && b.scale.levels.length < 8;

/** Runs of ratings on one scale; everything else stands alone. */
const runs = (questions: readonly Question[]): readonly (readonly Question[])[] => {
  const result: Question[][] = [];
  for (const question of questions) {
    const run = result.at(-1);
    if (run && isSameScale(run.at(-1), question)) run.push(question);
    else result.push([question]);
  }
  return result;
};

const likert = (run: readonly Question[], props: ViewProps) => {
  const [first] = run;
  if (run.length < 2 || first?.type !== 'scale') return run.map((question) => questionView(question, props));
  const { scale } = first;
  // Where tiles show symbols, the words are shown once for whoever sees, and read with each tile.
  return html`<div class="likert ${symbolsOf(first, props)}">
    <div class="heads" aria-hidden="true">${scale.levels.map(({ value }) => html`<span>${levelLabel(scale, value, props) ?? value}</span>`)}</div>
    ${run.map((question) => questionView(question, props))}
  </div>`;
};

export const section = ({ title, questions }: Section, props: ViewProps) => html`<div class="section" part="section">
  ${title
    ? html`<div
        part="section-title"
        role="heading"
        aria-level=${Math.min(props.headingLevel + 1, 6)}
        tabindex="-1"
        aria-describedby=${props.state.layout === 'steps' ? 'step' : nothing}
        >${words(title, props)}</div
      >`
    : nothing}
  ${runs(questions).map((run) => likert(run, props))}
</div>`;
