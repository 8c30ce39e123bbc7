// Light or dark, read from the page as it is now.

/** `auto` is the page's own used colour scheme, light if it has none: never the system's against a page that is always light. */
export const isDark = (element: Element, scheme: 'auto' | 'light' | 'dark'): boolean => {
  if (scheme !== 'auto') return scheme === 'dark';
  const used = getComputedStyle(element).colorScheme ?? '';
  return used.includes('dark') && (!used.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
};
