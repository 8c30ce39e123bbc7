// The state for whoever styles or waits for it: an attribute everywhere, a custom state of the same name where the engine has them
// (Chrome before 125 knows only dashed ones and throws).

export const createReflection = (element: HTMLElement): ((state: string) => void) => {
  let internals: ElementInternals | undefined;
  return (state) => {
    if (element.getAttribute('state') === state) return;
    element.setAttribute('state', state);
    try {
      internals ??= element.attachInternals();
      internals.states.clear();
      internals.states.add(state);
    } catch {
      // The attribute does.
    }
  };
};
