// What things are called and what they are, as someone hears them who can't see the page.

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const gather = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (element.getAttribute('aria-hidden') === 'true' || /^(style|script|input|textarea)$/.test(element.localName)) return '';
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length) return assigned.map(gather).join('');
    }
  }
  const inner = [...node.childNodes].map(gather).join('');
  return /^(div|p|li|legend|label|fieldset|button)$/.test((node as Element).localName ?? '') ? ` ${inner} ` : inner;
};

export const flatText = (node: Node): string => tidy(gather(node));

/** Spaces are another test's business. */
const dense = (text: string): string => text.replaceAll(' ', '');

const MARK = / ?\((required|bắt buộc)\)$/;

/** Without the mark of what must be answered; "How…" is the beginning of a name. */
export const says = (text: string, wanted: string): boolean =>
  wanted.endsWith('…') ? text.startsWith(wanted.slice(0, -1)) : [text, text.replace(MARK, '')].some((name) => dense(name) === dense(wanted));

const FIELD = 'textarea,input:not([type=radio],[type=checkbox])';

export const fieldOf = (question: HTMLElement): HTMLInputElement => question.querySelector<HTMLInputElement>(FIELD)!;

export const nameOf = (element: Element): string => {
  const [label] = (element as HTMLInputElement).labels ?? [];
  if (label) return flatText(label);
  const title = element.getAttribute('aria-labelledby');
  const titled = title && (element.getRootNode() as ShadowRoot).getElementById(title);
  return flatText(titled || element.querySelector('legend') || element);
};

const ROLES: Readonly<Record<string, string>> = { button: 'button', a: 'link', textarea: 'textbox' };

export const roleOf = (element: Element): string =>
  element.getAttribute('role') ?? ROLES[element.localName] ?? (/radio|checkbox/.test((element as HTMLInputElement).type) ? (element as HTMLInputElement).type : 'textbox');
