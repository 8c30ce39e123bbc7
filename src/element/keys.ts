// Whose a key is. To the page all keys come from one element that is no field, so its hotkeys would take letters and arrows away from who
// types and chooses. What a control uses itself ends here; Tab and Escape go on.

/** By type of the control and key: whatever is typed in a field, and what moves, picks and presses anywhere. */
const USED = /^(te|em)\S* (?!Tab|Esc)| (En|Ar| )/;

export const keepKeys = (root: ShadowRoot): void =>
  root.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent;
    // What the page has put into a slot is its own.
    if (root.contains(target as Node) && USED.test(`${(target as HTMLInputElement).type} ${key}`)) event.stopPropagation();
  });
