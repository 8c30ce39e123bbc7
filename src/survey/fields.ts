// One JSON object of a definition while it is being read. Reading a field marks it as known, so whatever is left at the end is a typing
// error worth a warning: no second list of field names can drift away from the parser.

import type { Issue, IssueCode } from './issue.js';
import type { Text } from './text.js';

export interface Log {
  readonly issues: Issue[];
  readonly warnings: Issue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export class Fields {
  readonly #seen = new Set(['$schema', '$comment']);
  readonly raw: object;
  readonly path: string;
  readonly log: Log;

  constructor(raw: unknown, path: string, log: Log) {
    this.path = path;
    this.log = log;
    this.raw = isObject(raw) ? raw : {};
    if (!isObject(raw)) this.fault('not-an-object', '', raw);
  }

  /** The path of a field as the author wrote it. */
  at(key: string): string {
    if (!key) return this.path;
    return this.path ? `${this.path}.${key}` : key;
  }

  fault(code: IssueCode, key: string, detail?: unknown, known?: readonly string[]): undefined {
    this.log.issues.push({
      code,
      path: this.at(key),
      ...(detail !== undefined && { detail: (typeof detail === 'object' ? JSON.stringify(detail) : String(detail)).slice(0, 80) }),
      ...(known && { known }),
    });
  }

  /** The own value of a field; `undefined` if the author left it out. Own only: a definition must not inherit from anything. */
  get(key: string): unknown {
    this.#seen.add(key);
    return Object.hasOwn(this.raw, key) ? (this.raw as Record<string, unknown>)[key] : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** A non-empty string; `fallback` if absent. Without fallback it is required. */
  string(key: string, fallback?: string): string {
    const value = this.get(key) ?? fallback;
    if (value === undefined) this.fault('missing', key);
    else if (typeof value !== 'string') this.fault('not-a-text', key, value);
    else if (value.trim()) return value;
    else this.fault('empty', key);
    return '';
  }

  /** The field under its own name if it is there; to be spread. */
  optional<K extends string, V>(key: K, read: (key: K) => V): { readonly [P in K]?: V } {
    return (this.has(key) ? { [key]: read(key) } : {}) as { readonly [P in K]?: V };
  }

  /** A text in one or several languages. Required. */
  text(key: string): Text {
    const value = this.get(key);
    if (!isObject(value)) return this.string(key);
    const map = new Fields(value, this.at(key), this.log);
    const tags = Object.keys(value);
    if (!tags.length) this.fault('empty', key);
    return Object.fromEntries(tags.map((tag) => [tag, map.string(tag)]));
  }

  /** Optional texts; to be spread. */
  texts<K extends string>(...keys: readonly K[]): { readonly [P in K]?: Text } {
    return Object.assign({}, ...keys.map((key) => this.optional(key, () => this.text(key)))) as { readonly [P in K]?: Text };
  }

  flag(key: string): boolean {
    const value = this.get(key) ?? false;
    if (typeof value !== 'boolean') this.fault('not-a-boolean', key, value);
    return value === true;
  }

  /** A finite number; with bounds a whole one. */
  number(key: string, low = -Infinity, high = Infinity): number {
    const value = this.get(key);
    if (value === undefined) this.fault('missing', key);
    else if (typeof value !== 'number') this.fault('not-a-number', key, value);
    else if (value < low || value > high || (high < Infinity && value % 1)) this.fault('out-of-range', key, value);
    return typeof value === 'number' ? value : NaN;
  }

  oneOf<T extends string>(key: string, known: readonly T[], fallback?: T): T {
    const value = this.string(key, fallback) as T;
    if (value && !known.includes(value)) this.fault('unknown-value', key, value, known);
    return value;
  }

  object(key: string): Fields | undefined {
    return this.has(key) ? new Fields(this.get(key), this.at(key), this.log) : undefined;
  }

  /** A list of objects; `[]` if absent. */
  objects(key: string): readonly Fields[] {
    const value = this.get(key) ?? [];
    if (Array.isArray(value)) {
      return value.map((item, index) => new Fields(item, `${this.at(key)}[${index}]`, this.log));
    }
    this.fault('not-a-list', key, value);
    return [];
  }

  /** A link target that can't run script: https, relative, tel or mailto. */
  href(key = 'href'): string {
    const value = this.string(key);
    // As a browser reads it: controls, tabs and line breaks don't hide a scheme.
    const bare = value.replace(/[\0- ]/g, '');
    if (/^[^/?#:]*:/.test(bare) && !/^(https|tel|mailto):/i.test(bare)) this.fault('href-forbidden', key, value);
    return value;
  }

  link(key: string): { readonly href: string; readonly label?: Text } | undefined {
    const link = this.object(key);
    return link?.done({ href: link.href(), ...link.texts('label') });
  }

  /** Warns of what nobody asked for and hands `value` through. */
  done<T>(value: T): T {
    for (const key of Object.keys(this.raw)) {
      if (!this.#seen.has(key)) {
        this.log.warnings.push({ code: 'unknown-field', path: this.at(key), detail: key, known: [...this.#seen] });
      }
    }
    return value;
  }
}
