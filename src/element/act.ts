// The only way a state changes: by an action, and with it the draft, what is said aloud, and the drawing.

import { reduce, type Action, type State } from '../survey/session.js';
import { announce } from './announce.js';
import type { Core } from './core.js';
import { keepDraft } from './draft.js';

/** @returns the state after it, or `undefined` if the action made no sense and nothing happened. */
export const act = (core: Core, action: Action): State | undefined => {
  const before = core.state;
  const after = before && reduce(before, action);
  if (!before || after === before) return undefined;
  core.state = after;
  keepDraft(core, before);
  announce(core, before);
  core.element.requestUpdate();
  return after;
};
