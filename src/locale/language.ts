// The language of an element: the nearest `lang` of itself or its ancestors, through shadow hosts; else English. Never the browser's: page and
// survey must agree.

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

export const languageOf = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag) return tag;
  }
  return 'en';
};

/** Who is to look again when a language comes that was not there before. */
export const watchers = new Set<() => void>();

/** Calls back when the language or the colour scheme of an ancestor may have changed, or a language has come, until the signal aborts. */
export const watchAncestors = (element: Element, changed: () => void, signal: AbortSignal): void => {
  const observer = new MutationObserver(changed);
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof Element) observer.observe(node, { attributes: true, attributeFilter: ['lang', 'class', 'style', 'data-theme'] });
  }
  watchers.add(changed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watchers.delete(changed);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
};
