// Whose a key is. To the page all keys come from one element that is no field, so its hotkeys would take letters and arrows away from who
// types and chooses. What a control uses itself ends here; Tab and Escape go on.

/** By type of the control and key: whatever is typed in a field, the first letter of an arrow among answers, and what picks and presses anywhere. */
const USED = /^(?:te|em)\S* (?!Tab|Esc)|^r.* Arrow(.)| (?:En|Ar| )/;

export const keepKeys = (root: ShadowRoot): void =>
  root.addEventListener('keydown', (event) => {
    const { key, altKey, metaKey } = event as KeyboardEvent;
    const radio = event.target as HTMLInputElement;
    const [used, arrow] = USED.exec(`${radio.type} ${key}`) ?? [];
    // What the page has put into a slot is its own.
    if (!used || !root.contains(radio)) return;
    event.stopPropagation();
    // With a modifier it is the browser's: one page back.
    if (!arrow || altKey || metaKey) return;
    event.preventDefault();
    // By engines an arrow to the right means another way where text runs to the left. Here it goes where it points, round and round; and picks
    // before the focus comes, so that whoever asks at the focus finds it chosen.
    const radios = [...root.querySelectorAll<HTMLInputElement>(`[name=${radio.name}]`)];
    const back = arrow === 'U' || arrow === (radio.closest('[dir=rtl]') ? 'R' : 'L');
    const next = radios.at(radios.indexOf(radio) + (back ? -1 : 1)) ?? radios[0];
    next?.click();
    next?.focus();
  });
