// The state for whoever styles or waits for it: an attribute everywhere, a custom state of the same name where the engine has them.

const internals = new WeakMap<HTMLElement, ElementInternals>();

export const reflectState = (element: HTMLElement, state: string): void => {
  if (element.getAttribute('state') === state) return;
  element.setAttribute('state', state);
  try {
    const own = internals.get(element) ?? element.attachInternals();
    internals.set(element, own);
    own.states.clear();
    own.states.add(state);
  } catch {
    // None here, or only dashed ones (Chrome before 125): the attribute does.
  }
};
