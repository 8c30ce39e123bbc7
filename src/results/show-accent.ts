// One brand colour for what is drawn; the arithmetic is loaded only where a page gives one.

const shown = new WeakMap<HTMLElement, string>();

export const showAccent = async (survey: HTMLElement, accent: string | null): Promise<void> => {
  const key = accent ? `${accent} ${survey.className}` : '';
  if ((shown.get(survey) ?? '') === key) return;
  shown.set(survey, key);
  const roles = accent ? await import('../theme/accent.js').then(({ toRoles }) => toRoles(survey, accent), () => undefined) : undefined;
  if (shown.get(survey) === key) survey.style.setProperty('--a-link', roles?.link ?? '');
};
