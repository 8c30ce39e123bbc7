// PostgreSQL's text and jsonb hold neither U+0000 nor half a surrogate pair. A citizen's words must not fail for one: it becomes U+FFFD.

export const toStorableText = (text: string): string => text.replaceAll('\u0000', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');

/** Keys too; `Object.fromEntries` makes own properties of any of them, `__proto__` included. */
export function toStorable(value: unknown): unknown {
  if (typeof value === 'string') return toStorableText(value);
  if (Array.isArray(value)) return value.map(toStorable);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [toStorableText(key), toStorable(item)]));
  return value;
}
