// Light or dark, and the one brand colour. Both are read from the page as it is now.

import { warnOnce } from './report.js';

/** `auto` is the page's own used colour scheme, light if it has none: never the system's against a page that is always light. */
export const isDark = (element: Element, scheme: 'auto' | 'light' | 'dark'): boolean => {
  if (scheme !== 'auto') return scheme === 'dark';
  const used = getComputedStyle(element).colorScheme ?? '';
  return used.includes('dark') && (!used.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
};

/** Sets the private tokens of an accent; the arithmetic is loaded only where an accent is given. */
export const showAccent = async (root: HTMLElement, color: string | null | undefined, dark: boolean): Promise<void> => {
  const key = `${color ?? ''} ${dark}`;
  if (root.dataset.accent === key || (!color && !root.dataset.accent)) return;
  root.dataset.accent = key;
  const roles = color ? await import('../theme/accent.js').then(({ toRoles }) => toRoles(root, color), () => undefined) : undefined;
  if (root.dataset.accent !== key) return;
  if (color && !roles) warnOnce(`accent="${color}" is no CSS colour; the default is used`);
  for (const role of ['fill', 'on', 'link'] as const) root.style.setProperty(`--a-${role}`, roles?.[role] ?? '');
};
