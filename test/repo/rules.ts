// What may be done in one file only, and what nowhere in the sources; and why.
export interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  /** Path prefixes; none means nowhere. */
  readonly only: readonly string[];
  readonly why: string;
  /** What the pattern must find, lest a rule rots into one that never fails. */
  readonly example: string;
}

export const RULES: readonly Rule[] = [
  {
    what: 'fetch',
    pattern: /(?<![.\w$])fetch\s*\(|(?:globalThis|window|self)\.fetch\b/,
    only: ['src/transport/', 'src/endpoint-kit/world.ts', 'src/endpoint-kit/exchange.ts'],
    why: 'one place decides what a request carries; the kit watches that place at work, and asks what only a browser asks',
    example: 'const reply = await fetch(url)',
  },
  {
    what: 'customElements.define',
    pattern: /customElements\s*\.\s*define\b/,
    only: ['src/define.ts', 'src/results/define.ts'],
    why: 'importing a class must not register a tag',
    example: "customElements.define('x-y', X)",
  },
  {
    what: 'dispatchEvent',
    pattern: /\bdispatchEvent\b/,
    only: ['src/element/events.ts', 'src/results/events.ts'],
    why: 'events are a contract, kept in one list',
    example: 'host.dispatchEvent(event)',
  },
  {
    what: 'clock, chance and crypto',
    pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bcrypto\./,
    only: ['src/element/environment.ts', 'src/endpoint-kit/world.ts', 'src/worker/environment.ts', 'src/results/clock.ts'],
    why: 'what touches the world is a parameter, so that tests can hold it still',
    example: 'const id = crypto.randomUUID()',
  },
  {
    what: 'console',
    pattern: /\bconsole\./,
    only: ['src/element/report.ts', 'src/define.ts', 'src/results/fault.ts', 'src/theme/legibility.ts'],
    why: 'a host page hears each problem once',
    example: 'console.warn(text)',
  },
  {
    what: 'markup from strings',
    pattern: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bunsafe(?:HTML|SVG|Static)\b|\bdocument\.write\b/,
    only: [],
    why: 'a survey definition is text written by others',
    example: 'host.innerHTML = label',
  },
  {
    what: 'style attributes',
    pattern: /\sstyle=/,
    only: [],
    why: 'strict content security policies forbid them',
    example: 'html`<p style="color: red">`',
  },
  {
    what: 'attributes that are there or not, directives, templates of SVG',
    pattern: /\s\?[\w-]+=\$\{|lit\/directives\/|\bsvg`/,
    only: [],
    why: 'the script’s lit-html is without them, see UNUSED in vite.config.ts',
    example: 'html`<input ?disabled=${busy} />`',
  },
  {
    what: '@property and @font-face',
    pattern: /@property\b|@font-face\b/,
    only: [],
    why: 'neither works inside a shadow root, and fonts are the host’s choice',
    example: 'css`@font-face { }`',
  },
  {
    what: 'data: and blob: addresses',
    pattern: /\bdata:(?:[a-z]+\/|[;,])|['"`(]blob:|\bcreateObjectURL\b/,
    only: [],
    why: 'strict content security policies forbid them',
    example: 'background: url(data:image/png;base64,AA==)',
  },
];

/** Imports with one door each. */
export const DOORS: readonly { readonly specifier: string; readonly only: readonly string[] }[] = [
  { specifier: 'idb-keyval', only: ['src/outbox/idb-store.ts'] },
  // The sentences take msg() from the same module that the locale configures, past the barrel and its second configuration.
  { specifier: '@lit/localize/init', only: ['src/locale/', 'src/view/strings.ts', 'src/results/strings.ts'] },
];
