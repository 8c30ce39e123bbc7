// The tree that a browser hands to assistive technology, and how it is written down to be compared.
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk.js';

/** As tree.py prints it; what is empty is left out. */
export interface Accessible {
  /** The platform's own name of it ("radio button"). */
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly text?: string;
  readonly states?: readonly ('required' | 'invalid' | 'checked' | 'focused' | 'multi-line' | 'read-only' | 'busy')[];
  /** `posinset`, `setsize`, `level`, `live`, as far as the engine publishes them. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly children?: readonly Accessible[];
}

export const PYTHON = '/usr/bin/python3';
const READER = fileURLToPath(new URL('./tree.py', import.meta.url));

export const readTree = async (desk: Desk, title: string): Promise<Accessible | undefined> =>
  (JSON.parse(await desk.ask(PYTHON, [READER, title])) as Accessible | null) ?? undefined;

export const flat = (node: Accessible): readonly Accessible[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Engines differ in how they cut words into leaves; the words themselves stand in the node above. */
const LEAVES = ['static', 'text leaf', 'inline text box', 'list item marker'];

/** When something was kept is different each time. */
const MOMENT = /(lúc )?\d\d:\d\d \d{1,2} tháng \d{1,2}, \d{4}/g;

const quoted = (text: string): string => JSON.stringify(text.normalize('NFC').replace(MOMENT, '(moment)').replace(/\s+/g, ' ').trim());

function lineOf(node: Accessible, localeAbove: string): string {
  const { role, name = '', description, text = '', states = [], attributes = {}, locale = '' } = node;
  const { posinset, setsize, level, live } = attributes;
  return [
    role,
    level,
    name && quoted(name),
    text && quoted(text) !== quoted(name) && `says ${quoted(text)}`,
    posinset && setsize && `${posinset}/${setsize}`,
    // Whether the page itself counts as focused beside what is in it, no engine says twice alike.
    ...states.filter((state) => state !== 'focused' || role !== 'document web'),
    live && `live=${live}`,
    locale !== localeAbove && /^[a-z]{2}(-\w+)*$/.test(locale) && `lang=${locale}`,
    description && `described by ${quoted(description)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Two spaces a level. Bare boxes are left out, not what is in them. */
export function written(node: Accessible, depth = 0, localeAbove = ''): string {
  const line = lineOf(node, localeAbove);
  const isBare = LEAVES.includes(node.role) || (line === node.role && /^(section|panel|filler|unknown|redundant object)$/.test(node.role));
  const below = (node.children ?? []).map((child) => written(child, isBare ? depth : depth + 1, node.locale)).join('');
  return isBare ? below : `${'  '.repeat(depth)}${line}\n${below}`;
}
