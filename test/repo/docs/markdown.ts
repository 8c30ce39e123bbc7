// Markdown as the generators write it.

export const code = (text: string): string => `\`${text}\``;

/** A line break or a bar inside a cell would end it. */
const line = (cells: readonly string[]): string => `| ${cells.map((text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()).join(' | ')} |`;

/** A head that ends with a colon is of a column of figures. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    line(heads.map((head) => head.replace(/:$/, ''))),
    line(heads.map((head) => (head.endsWith(':') ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');

/** Says the same names in two lists, or fails and names what is missing from which. */
export function demandSame(what: string, [inCode, found]: readonly [string, Iterable<string>], [inDocs, listed]: readonly [string, Iterable<string>]): void {
  const [a, b] = [new Set(found), new Set(listed)];
  const missing = [...b].filter((name) => !a.has(name)).map((name) => `${name}: not in ${inCode}`);
  const unknown = [...a].filter((name) => !b.has(name)).map((name) => `${name}: not in ${inDocs}`);
  if (missing.length + unknown.length) throw new Error(`${what} differ. ${[...missing, ...unknown].join('; ')}.`);
}
