// The state for whoever styles or waits for it: an attribute everywhere, a custom state of the same name where the engine has them.

import type { Core } from './core.js';

export const reflectState = (core: Core, state: string): void => {
  const { element } = core;
  if (element.getAttribute('state') === state) return;
  element.setAttribute('state', state);
  try {
    const { states } = (core.internals ??= element.attachInternals());
    states.clear();
    states.add(state);
  } catch {
    // None here, or only dashed ones (Chrome before 125): the attribute does.
  }
};
