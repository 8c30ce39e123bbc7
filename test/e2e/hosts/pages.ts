// Pages that a survey has to stand: style sheets that reach far, policies, frames, scripts and browsers that get in its way.

import { readFileSync } from 'node:fs';

export interface Host {
  /** In the head. */
  readonly head?: string;
  /** Of <html> and <body>, as in HTML. */
  readonly html?: string;
  readonly body?: string;
  /** Around the survey, with `%` where it stands. */
  readonly around?: string;
  /** Of the page's reply. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Script that runs before ours. */
  readonly script?: string;
  /** Ours comes from another origin. */
  readonly isForeign?: boolean;
  /** No origin, so nothing can be kept there. */
  readonly isOpaque?: boolean;
  /** Whoever translates the page says every word otherwise. */
  readonly isTranslated?: boolean;
  /** Viewports, wide for the mouse and narrow for the keyboard; else 1280 × 800 and 360 × 640. */
  readonly wide?: readonly [number, number];
  readonly narrow?: readonly [number, number];
}

const style = (css: string): string => `<style>${css}</style>`;
const sheet = (path: string): string => `<link rel="stylesheet" href="${path}">`;

/** Style sheets of others, from their packages. */
const read = (path: string): string => readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

export const SHEETS: Readonly<Record<string, string>> = {
  '/bootstrap.css': read('bootstrap/dist/css/bootstrap.min.css'),
  '/bootstrap.rtl.css': read('bootstrap/dist/css/bootstrap.rtl.min.css'),
  '/preflight.css': read('tailwindcss/preflight.css'),
};

/** As some pages catch their hotkeys: for the whole document, without a look at where they were typed. */
const HOTKEYS = `document.addEventListener('keydown', (event) => {
  if (/^(Arrow|Enter|Home|End)/.test(event.key) || event.key.length === 1) event.preventDefault();
});`;

/** As Chrome's translator: each text becomes two <font> elements, now and whenever there is new text, in open shadow roots too. */
const TRANSLATOR = `
const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (node.data.trim() && !node.parentElement?.closest('font, script, style, textarea') ? 1 : 2));
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    const inner = outer.appendChild(outer.cloneNode());
    inner.textContent = '«' + text.data.trim() + '»';
    text.replaceWith(outer);
  }
};
const follow = (root) => {
  translate(root);
  new MutationObserver(() => translate(root)).observe(root, { childList: true, subtree: true, characterData: true });
};
customElements.whenDefined('satisfaction-survey').then(() => {
  for (const survey of document.querySelectorAll('satisfaction-survey')) follow(survey), follow(survey.shadowRoot);
});`;

/** A webview: no windows to open, and a keyboard over half of the page. */
const WEBVIEW = `
delete window.open;
window.open = undefined;
Object.defineProperty(window, 'visualViewport', { value: Object.assign(new EventTarget(), { width: innerWidth, height: 260, offsetTop: 0, offsetLeft: 0, pageTop: 0, pageLeft: 0, scale: 1 }) });`;

export const HOSTS: Readonly<Record<string, Host>> = {
  'Bootstrap': { head: sheet('/bootstrap.css'), around: '<div class="container"><div class="row"><div class="col">%</div></div></div>' },
  'Bootstrap in dark': { head: sheet('/bootstrap.css'), html: 'data-bs-theme="dark"', around: '<div class="card"><div class="card-body">%</div></div>' },
  'Tailwind’s preflight': { head: sheet('/preflight.css') },
  'a reset that unsets everything': { head: style('body, body * { all: unset } script, style { display: none }') },
  'rules for everything that brook no other': {
    head: style('* { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; border-radius: 0 !important; font-family: serif !important; min-width: 0 !important; outline: none !important; }'),
  },
  'a root of 62.5 %': { head: style('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  'spaced-out text': { head: style('body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 2 }') },
  'text set as headlines are': { head: style('body { text-transform: uppercase; text-indent: 2em; white-space: nowrap; text-align: center; font-style: italic; cursor: wait; hyphens: auto; line-height: 1 }') },
  'a flex row': { around: '<div style="display: flex">%</div>' },
  'a grid cell': { around: '<div style="display: grid; grid-template-columns: 1fr">%</div>' },
  'a page from right to left': { head: sheet('/bootstrap.rtl.css'), html: 'dir="rtl"' },
  'text at 200 %': { head: style('html { font-size: 200% }') },
  'hotkeys for the whole document': { script: HOTKEYS },
  'one form around everything': { around: '<form action="/submitted" method="post"><input name="host" value="1">%<button>Host’s own</button></form>' },
  'isolation by COEP, from another origin': {
    isForeign: true,
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'no-referrer', 'permissions-policy': 'geolocation=(), camera=(), sync-xhr=(), clipboard-write=()' },
  },
  'a sandbox without an origin': { isOpaque: true, headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  'a sandbox with its origin': { headers: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' } },
  'a browser that translates': { isTranslated: true, script: TRANSLATOR },
  'a webview of an app': { script: WEBVIEW, wide: [560, 360], narrow: [360, 560] },
};
