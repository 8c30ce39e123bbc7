// The matrix of faults, off the rows that its tests prove.
import { MATRIX } from '../../faults/matrix.js';
import { table } from './markdown.js';

const ENGINES = [['chromium', 'Chromium'], ['firefox', 'Firefox'], ['webkit', 'WebKit']] as const;

export function faults(): string {
  const ids = MATRIX.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length) throw new Error(`Two faults are called ${twice.join(' and ')}.`);
  const reasons = [...new Set(MATRIX.flatMap(({ untried = {} }) => Object.values(untried)))];
  const rows = MATRIX.map(({ id, fault, outcome, untried }) => {
    const tried = ENGINES.map(([engine]) => (untried?.[engine] ? `(${reasons.indexOf(untried[engine]) + 1})` : '✓'));
    return [id, fault, outcome, ...tried];
  });
  const notes = reasons.map((reason, index) => `(${index + 1}) Can’t be tried there: ${reason}.`);
  return [table(['', 'what goes wrong', 'what comes of it', ...ENGINES.map(([, name]) => name)], rows), ...notes].join('\n\n');
}
