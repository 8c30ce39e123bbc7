import { begin } from '../survey/session.js';
import type { Core } from './core.js';
import { dropDraft } from './draft.js';
import { now } from './environment.js';

/** Empty again, for the next person. What waits to be sent stays. */
export const reset = (core: Core): void => {
  const { state, element } = core;
  if (!state) return;
  dropDraft(core);
  core.startedAt = now();
  // What becomes of the response before is nothing to the next person.
  core.current = undefined;
  core.state = begin(state.survey, state.layout);
  element.requestUpdate();
};
