// Whose a key is. To the page all keys come from one element that is no field, so its hotkeys would take letters and arrows away from who
// types and chooses. What a control uses itself ends here; Tab, Escape and what is pressed with Ctrl, Alt or Meta goes on to the page.

const isText = (control: HTMLInputElement): boolean => /^te|email/.test(control.type);

export const keepKeys = (root: ShadowRoot): void =>
  root.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    // What the page has put into a slot is its own.
    const isOurs = root.contains(target as Node) && (isText(target as HTMLInputElement) ? !/Tab|Esc/.test(key) : /^( |Enter|Arrow)/.test(key));
    if (isOurs && !(ctrlKey || altKey || metaKey)) event.stopPropagation();
  });
