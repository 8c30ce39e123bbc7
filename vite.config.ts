// One `vite build` makes everything that is published:
//
//   dist/satisfaction-survey.js       one classic script that is also a module: the element and `csat`, in English
//   dist/satisfaction-survey.vi.js    the same with a language inside, and the presets that belong to it
//   dist/satisfaction-results.js      the same kind of file for the results element
//   dist/lang|presets|lazy/*.js       what the script asks for when it is needed, each one self-contained module
//   dist/satisfaction-survey-worker.js  for a site's own service worker: a classic script that is also a module
//   dist/npm/*.js                     for bundlers; dependencies stay imports
//   dist/bin/satisfaction-survey.js   the command, for Node; one file without dependencies
//   dist/integrity.json               SHA-384 of each file that a page may load, for Subresource Integrity

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultShouldMinify, minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; dependencies: object };
const { targetLocales } = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8')) as { targetLocales: string[] };
const presets = readdirSync('src/presets').filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
const themes = readdirSync('src/theme/themes').filter((file) => file !== 'index.ts').map((file) => file.slice(0, -3));

/** A language file may carry presets, so that they need no request of their own. */
const BUNDLED: Readonly<Record<string, readonly string[]>> = { vi: presets.filter((id) => id.startsWith('vn-')) };

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const isText = (value: Json): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'en' in value && Object.values(value).every((text) => typeof text === 'string');

/** A definition with its texts in one language only. */
const inLanguage = (value: Json, tag: string): Json => {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, tag));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return { [tag in value ? tag : 'en']: value[tag] ?? value.en ?? '' };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, tag)]));
};

/** What a citizen's device needs of a preset: not where it comes from, nor how it is scored. */
const readPreset = (id: string): Json => {
  const { $schema: _, source: _source, scores: _scores, ...preset } = JSON.parse(readFileSync(`src/presets/${id}.json`, 'utf8')) as Record<string, Json>;
  return preset;
};

const onlyIn = (plugin: Plugin, ...names: string[]): Plugin => ({ ...plugin, applyToEnvironment: ({ name }) => names.includes(name) });

/** Templates without the white space that only authors read. Messages are plain strings, so no translation id depends on it. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/(view|theme|element|results)\//.test(id)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id, shouldMinify: defaultShouldMinify });
    return result && { code: result.code.replace(/(var\(--[\w-]+), /g, '$1,'), map: null };
  },
};

const RESULTS = 'results.';
const shortId = (id: string): string => id.replace(RESULTS, '_');

/** Descriptions are for translators. */
const dropDescriptions: Plugin = {
  name: 'drop-descriptions',
  transform: (code, id) => (/\/(view|results)\/strings/.test(id) ? { code: code.replace(/,\s*desc:\s*(['"`])(?:\\.|(?!\1).)*\1/g, ''), map: null } : null),
};

/** A message of the results takes its id without ceremony; `localization` looks it up the same way. */
const shortMessages: Plugin = {
  name: 'short-messages',
  transform(code, id) {
    if (/\/(view|results)\/strings/.test(id)) return { code: code.replace(/,\s*\{\s*id:\s*(["'])(.+?)\1\s*\}/g, (_, _quote, own: string) => `, '${shortId(own)}'`), map: null };
    if (!id.endsWith('/locale/localization.ts')) return null;
    const [before, after, rest] = code.split("options?.id ?? \"\"");
    if (after === undefined || rest !== undefined) throw new Error('localization.ts has changed: look at short-messages in vite.config.ts.');
    return { code: `${before}options${after}`, map: null };
  },
};

/** Ours is the one configuration of messages, and all are plain strings: what guards and joins tagged ones is not needed. */
const plainMessages: Plugin = {
  name: 'plain-messages',
  load: (id) => (id.endsWith('/@lit/localize/init/install.js') ? 'export let msg; export const _installMsgImplementation = (own) => { msg = own; };' : null),
};

/** Lit's policy under our own name: another Lit on the page, or a policy that lists names, must not collide with ours. */
const namePolicy = (name: string): Plugin => ({
  name: `name-policy-${name}`,
  transform(code, id) {
    if (!id.includes('lit-html')) return null;
    return { code: code.replace(/createPolicy\((["'])lit-html\1/, `createPolicy("${name}"`), map: null };
  },
});

/**
 * What no template here uses, left out of lit-html: directives, SVG and MathML templates, bindings to elements, in comments and in raw text,
 * attributes that are there or not (`?name`), what it tells other copies of itself. Each piece must be found as it stands in the pinned release, or the build stops.
 */
const UNUSED: readonly (readonly [piece: RegExp, instead: string])[] = [
  // SVG and MathML
  [/l=2===i\?"<svg>":3===i\?"<math>":""/, 'l=""'],
  [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  [/if\(this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content,2===i\|\|3===i\)\{.+?\}(?=for)/, 'this.el=S.createElement(f,e);P.currentNode=this.el.content;'],
  // Templates made beforehand: each is asked of the cache in one place
  [/,e="number"==typeof s\?this\._\$AC\(t\):\(.+?\),s\);/, ';let e=C.get(t.strings);e||C.set(t.strings,e=new S(t));'],
  [/_\$AC\(t\)\{let i=C.+?return void 0===i.+?,i\}/, ''],
  // Bindings to elements, in raw text, in comments
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
  [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=else if)/, '}'],
  [/if\(8===r\.nodeType\)if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.+?\}(?=l\+\+)/, 'r.data===n&&d.push({index:l});'],
  [/class Z\{.+?\}\}(?=const j)/, ''],
  // Directives, `noChange`, and what they ask of parts
  [/function M\(t,i,s=t,e\)\{.+?\}(?=class R)/, ''],
  [/t=M\(this,t,i\),/, ''],
  [/t=M\(this,t,i,0\),/, ''],
  [/r=M\(this,e\[s\+n\],i,n\),r===E&&\(r=this\._\$AH\[n\]\)/, 'r=e[s+n]'],
  [/_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, '_$AI(t){'],
  [/&&t!==E&&this\._\(t\)/, '&&this._(t)'],
  [/\|\|t!==this\._\$AH&&t!==E/, '||t!==this._$AH'],
  [/E=Symbol\.for\("lit-noChange"\),/, ''],
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/, ''],
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  [/get parentNode\(\)\{let t=.+?\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/, ''],
  [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=constructor\(t,i,s,e,h\)\{this\.type=1)/, ''],
  [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
  [/setConnected\(t\)\{.+?\}\}(?=class H)/, '}'],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
  [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  // A new text node for each new text: a browser that translates has put an element of its own in the place of the one before.
  [/this\._\$AH!==A&&a\(this\._\$AH\)\?this\._\$AA\.nextSibling\.data=t:(?=this\.T\(l\.createTextNode)/, ''],
  // Comments, raw text, tags and attributes whose names are bound, quotes other than double ones, space around `=`
  [/f=\"\[ .+?\]\",v=\/<\(\?:.+?\$\)\)\/g,_=\/-->\/g,m=\/>\/g,p=RegExp\(.+?,"g"\),g=\/'\/g,\$=\/"\/g,y=.+?\/i,/, 'v=/<\\/?[a-z][^>\\s]*/g,p=/>|\\s([^\\s"\'>=/]+)(=(?:[^\\s"\'`<>=]|(")|))/g,$=/"/g,'],
  [/"!--"===u\[1\].+?void 0!==u\[3\]&&\(c=p\)/, 'c=p'],
  [/\(c=n\?\?v,d=-1\):void 0===u\[1\]\?d=-2:/, '(c=v,d=-1):'],
  [/'"'===u\[3\]\?\$:g\):.+?n=void 0\);const x=.+?;/, '$):c=p;'],
  [/\+o\+x\):s\+o\+\(-2===d\?i:x\)/, '+o):s+o'],
  [/,e=\[\];let n,/, ',e=[];let '],
  [/function V\(t,i\)/, 'function V(i)'],
  [/return\[V\(t,/, 'return[V('],
  // Values that are no text, template, list or function
  [/if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\("invalid template strings array"\);/, ''],
  [/void 0!==t\.nodeType\?this\.T\(t\):d\(t\)/, 'u(t)'],
  [/d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\],/, ''],
  [/const s=this\._\$AH,e=t===A&&s!==A\|\|t\.capture.+?,h=t!==A&&\(s===A\|\|e\);e&&.+?,h&&(.+?)this,t\)/, 'this._$AH===A&&$1t=>this._$AH(t))'],
  [/handleEvent\(t\)\{"function"==typeof this\._\$AH\?.+?\.handleEvent\(t\)\}/, ''],
  // Fields for other copies, and for shadow hosts
  [/if\(r\.hasAttributes\(\)\)(?=for)/, ''],
  [/this\.type=2,this\._\$AH=A,this\._\$AN=void 0,this\._\$AA=t,this\._\$AB=i,this\._\$AM=s,this\.options=e/, 'this._$AH=A,this._$AA=t,this._$AB=i'],
  [/this\.type=1,this\._\$AH=A,this\._\$AN=void 0,this\.element=t,this\.name=i,this\._\$AM=e,this\.options=h,/, 'this._$AH=A,this.element=t,this.name=i,'],
  [/this\._\$AV=\[\],this\._\$AN=void 0,this\._\$AD=t,this\._\$AM=i/, 'this._$AV=[],this._$AD=t'],
  [/const s=i\(t\)\.nextSibling;i\(t\)\.remove\(\),t=s/, 'const s=t.nextSibling;t.remove(),t=s'],
  [/D=\(t,i,s\)=>\{const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;if\(void 0===h\)\{.+?\}return h\._\$AI\(t\),h/, 'D=(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)'],
  // Rendering into another document
  [/t\?\.creationScope\?\?l/, 'l'],
  // What it tells other copies of itself
  [/const j=\{.+?\},B=t\.litHtmlPolyfillSupport;.+?push\("3\.3\.3"\);(?=const D=)/, ''],
  [/export\{.+?\}/, 'export{b as html,A as nothing,D as render}'],
  // One kind of template, two kinds of place, and bindings to attributes that are there or not: what tells them apart
  [/x=t=>\(i,\.\.\.s\)=>\(\{_\$litType\$:t,strings:i,values:s\}\),b=x\(1\),w=x\(2\),T=x\(3\)/, 'b=(i,...s)=>({strings:i,values:s})'],
  [/\{strings:t,_\$litType\$:i\},e/, '{strings:t}'],
  [/\{values:i,_\$litType\$:s\}/, '{values:i}'],
  [/void 0!==t\._\$litType\$/, 't.strings'],
  [/type:1,index:l/, 'index:l'],
  [/2===r\.type\?i=new k\(h,h\.nextSibling,this,t\):1===r\.type\?i=new r\.ctor\(h,r\.name,r\.strings,this,t\):6===r\.type&&\(i=new Z\(h,this,t\)\)/, 'i=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)'],
  [/\(\[\.\?@\]\)/, '([.@])'],
  [/"\?"===e\[1\]\?L:/, ''],
  [/class L extends H\{.+?\}\}/, ''],
  // Parents and options, which nobody asks for
  [/this\.O\(c\(\)\),this,this\.options\)/, 'this.O(c()))'],
  [/t\.u\(this\.options\)/, 't.u()'],
  [/new R\(e,this\)/, 'new R(e)'],
  [/constructor\(t,i\)\{this\._\$AV/, 'constructor(t){this._$AV'],
  [/constructor\(t,i,s,e\)(?=\{this\._\$AH=A,this\._\$AA)/, 'constructor(t,i)'],
  [/constructor\(t,i,s,e,h\)(?=\{this\._\$AH=A,this\.element)/, 'constructor(t,i,s)'],
  [/createElement\(f,e\)/, 'createElement(f)'],
  [/static createElement\(t,i\)/, 'static createElement(t)'],
  // What holds by itself here: every place has its part, every child is anew, a property is never taken away
  [/void 0!==s&&\((void 0!==s\.strings\?.+?)\),i\+\+/, '$1,i++'],
  [/o&&!e&&this/, 'o&&this'],
  [/=t===A\?void 0:t\}/, '=t}'],
  [/;null!==\(r=P\.nextNode\(\)\)&&d\.length<u;/, ';r=P.nextNode();'],
  [/const u=t\.length-1,d=this/, 'const d=this'],
  [/u=c\.exec\(s\),null!==u/, 'u=c.exec(s)'],
  [/this\._\$AH!==t&&\((this\._\$AR\(\),this\._\$AH=this\.O\(t\))\)/, '$1'],
  [/void 0!==e\?e\.create/, 'e?e.create'],
  // Values of attributes are text or numbers; one that is put together of several is never to be taken away
  [/this\._\$AH=A,this\.element=t,this\.name=i,s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(this\._\$AH=.+?,this\.strings=s\):this\._\$AH=A/, 'this._$AH=A,this.element=t,this.name=i,(s.length>2||s[0]||s[1])&&(this._$AH=[],this.strings=s)'],
  [/_\$AI\(t,i=this,s,e\)\{.+?o&&this\.j\(t\)\}/, '_$AI(t,i,s){const h=this.strings;let o=t!==this._$AH;if(h){const e=t;o=!1,t=h[0];for(let n=0;n<h.length-1;n++){const r=e[s+n];o||=r!==this._$AH[n],t+=r+h[n+1],this._$AH[n]=r}}else this._$AH=t;o&&this.j(t)}'],
  [/_\$AI\(t,i=this\)\{a\(t\)\?t===A\|\|null==t\|\|""===t\?(\(.+?\)):t!==this\._\$AH&&this\._\(t\):t\.strings\?this\.\$\(t\):u\(t\)\?this\.k\(t\):this\._\(t\)\}/, '_$AI(t){t===A||null==t||""===t?$1:t.strings?this.$(t):u(t)?this.k(t):t!==this._$AH&&(this.T(l.createTextNode(t)),this._$AH=t)}'],
  [/_\(t\)\{this\.T\(l\.createTextNode\(t\)\),this\._\$AH=t\}/, ''],
  [/this\._\$AR\(\),this\._\$AH=this\.O\(t\)/, 'this._$AR(),this.O(t)'],
  [/a=t=>null===t\|\|"object"!=typeof t&&"function"!=typeof t,/, ''],
  [/_\$AR\(t=this\._\$AA\.nextSibling,s\)/, '_$AR(t=this._$AA.nextSibling)'],
  [/nextSibling,e\)/, 'nextSibling)'],
  // What is written at length, for tools and older engines
  [/i=t=>t,s=t\.trustedTypes,e=s\?s\.createPolicy\((.+?)\):void 0,/, 'e=t.trustedTypes?.createPolicy($1),'],
  [/N=\(t,i\)=>/, 'N=t=>'],
  [/=N\(t,i\);this\.el=S\.createElement\(f\);/, '=N(t);(this.el=document.createElement("template")).innerHTML=f;'],
  [/static createElement\(t\)\{.+?,s\}/, ''],
  [/this\.parts=\[\];let l=0,a=0;const d=this\.parts,/, 'let l=0,a=0;const d=this.parts=[],'],
  [/let i;i=r\.ctor\?(.+?),this\._\$AV\.push\(i\)/, 'this._$AV.push(r.ctor?$1)'],
  [/for\(;void 0!==r;\)/, 'for(;r;)'],
  [/void 0!==s\.strings/, 's.strings'],
  [/void 0===u\[3\]\?p:\$/, 'u[3]?$:p'],
  // No template has its own marker in it, and nobody else sees ours
  [/o=`lit\$\$\{Math\.random\(\)\.toFixed\(9\)\.slice\(2\)\}\$`/, 'o=h'],
  [/Symbol\.for\("lit-nothing"\)/, 'Symbol()'],
];

const leanLit: Plugin = {
  name: 'lean-lit',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const lean = UNUSED.reduce((text, [piece, instead]) => {
      if (!piece.test(text)) throw new Error(`lit-html has changed: ${piece} is not in it. Look at UNUSED in vite.config.ts.`);
      return text.replace(piece, instead);
    }, code);
    return { code: lean, map: null };
  },
};

/** The built-in preset in English alone; each language pack has it in its own. */
const slimPresets: Plugin = {
  name: 'slim-presets',
  load(id) {
    const [, name] = /\/presets\/([^/]+)\.json$/.exec(id) ?? [];
    if (!name) return null;
    return { code: JSON.stringify(name === 'csat' ? inLanguage(readPreset(name), 'en') : readPreset(name)), moduleType: 'json' };
  },
};

/** A dynamic import stays one, of a file beside the script (see `fromHere`). */
const keepDynamicImports: Plugin = {
  name: 'keep-dynamic-imports',
  resolveDynamicImport(specifier) {
    const [, name, extension] = /([^/]+)\.(js|json)$/.exec(String(specifier)) ?? [];
    if (!name) return null;
    const folder = String(specifier).includes('generated/') ? 'lang' : extension === 'json' ? 'presets' : 'lazy';
    return { id: `./${folder}/${name}.js`, external: true };
  },
};

/** The tables of languages and themes as lists of names: each entry is the same function of its name. A preset is asked for by its name alone. */
const tableOf = (name: string, folder: string, ids: readonly string[]): string =>
  `export const ${name}=Object.fromEntries("${ids.join(' ')}".split(" ").map((id)=>[id,()=>import(new URL(\`${folder}/\${id}.js\`,here))]))`;

const shortTables: Plugin = {
  name: 'short-tables',
  load(id) {
    if (id.endsWith('/src/presets/import.ts')) return 'export const importPreset=(id)=>import(new URL(`presets/${/^[\\w-]+$/.test(id)&&id}.js`,here))';
    if (id.endsWith('/src/locale/loaders.ts')) return tableOf('loaders', 'lang', targetLocales);
    if (id.endsWith('/src/theme/themes/index.ts')) return tableOf('themes', 'themes', themes);
    return null;
  },
};

const presetNames: Plugin = {
  name: 'preset-names',
  load: (id) => (id.endsWith('/src/presets/names.ts') ? `export const presetNames = ${JSON.stringify(presets)};` : null),
};

/** Each file is whole in itself: one request. */
const wholeThemes: Plugin = {
  name: 'whole-themes',
  transform: (code, id) => (id.includes('/src/theme/themes/') ? { code: code.replace(/import \{ css \} from .+/, 'const css = String.raw;'), map: null } : null),
};

/** The script of the results asks for packs of its own. */
const resultsLoaders: Plugin = {
  name: 'results-loaders',
  load: (id) => (id.endsWith('/src/locale/loaders.ts') ? tableOf('loaders', 'lang', targetLocales).replace('lang/${id}', 'lang/results.${id}') : null),
};

const PACK = 'virtual:pack/';

const templatesOf = async (locale: string): Promise<Readonly<Record<string, unknown>>> => {
  const { templates } = (await import(`data:text/javascript,${encodeURIComponent(readFileSync(`src/locale/generated/${locale}.ts`, 'utf8'))}`)) as { templates: Readonly<Record<string, unknown>> };
  return templates;
};

/** The survey's pack has none of the sentences of the results; theirs has what their script says, levels of scales too, and nothing else. */
const resultsPack = async (locale: string): Promise<string> => {
  const script = readFileSync(dist('satisfaction-results.js'), 'utf8');
  const said = Object.entries(await templatesOf(locale)).flatMap(([id, text]) => (new RegExp(`,(["'\`])${shortId(id)}\\1`).test(script) ? [[shortId(id), text]] : []));
  return `export const templates = ${JSON.stringify(Object.fromEntries(said))};`;
};

const surveyPack = async (locale: string): Promise<string> => {
  const templates = Object.fromEntries(Object.entries(await templatesOf(locale)).filter(([id]) => !id.startsWith(RESULTS)));
  const json = JSON.stringify({ csat: inLanguage(readPreset('csat'), locale) });
  return `export const templates = ${JSON.stringify(templates)};\nexport const presets = ${json};`;
};

const packCode = (name: string): Promise<string> => (name.startsWith(RESULTS) ? resultsPack(name.slice(RESULTS.length)) : surveyPack(name));

const packs: Plugin = {
  name: 'packs',
  // An entry of a library is looked for on disk: it arrives with the folder before it.
  resolveId: (id) => (id.includes(PACK) ? id : null),
  load: (id) => (id.includes(PACK) ? packCode(id.slice(id.indexOf(PACK) + PACK.length)) : null),
};

const dist = (file = ''): string => join('dist', file);

/**
 * Lazy files stand beside the script, wherever that is. Chromium resolves `import('./x')` of a classic script from another origin against
 * nothing, so the script's own address is taken when it runs: a module has no `currentScript`, but every engine's stack names it.
 */
const HERE = 'var here=document.currentScript?.src??/https?:[^\\s)]+?(?=:\\d+:\\d+)/.exec(Error().stack)?.[0];';

const fromHere = (code: string): string => code.replace(/import\((["'`])\.\/(.+?)\1\)/g, 'import(new URL("$2",here))');

/** The script is skipped where the tag exists already, and a policy that forbids it leaves the page as it was. */
const wrap = (code: string, contents: string): string =>
  `(packs=>{${HERE}var element=customElements.get("satisfaction-survey");if(element)element.adopt?.(packs,"${version}");else try{${fromHere(code)}}` +
  `catch(error){console.warn("<satisfaction-survey> can't start here; the page's fallback stays.",error)}})(${contents});\n`;

const wrapResults = (code: string): string =>
  `(()=>{${HERE}if(!customElements.get("satisfaction-results"))try{${fromHere(code)}}` +
  `catch(error){console.warn("<satisfaction-results> can't start here; the page's fallback stays.",error)}})();\n`;

const languageFile = async (locale: string): Promise<string> => {
  const { templates, presets: own } = (await import(pathToFileURL(resolve(dist(`lang/${locale}.js`))).href)) as { templates: object; presets: object };
  const bundled = Object.fromEntries((BUNDLED[locale] ?? []).map((id) => [id, readPreset(id)]));
  return JSON.stringify({ [locale]: { templates, presets: { ...own, ...bundled } } });
};

/** Names that only our own parts call each other by: never in a definition, a response, the store, an event, a lazy file or on the element. */
const INTERNAL =
  'dispatch isAnswered faults displayed outbox ledger everywhere sweep sendersFor onPending onShared openChannel onNote onFact onTrouble singly silent ' +
  'isShown saying internals choose references requestUpdate tidy shelves settle likert warnings detach attach classes ' +
  'current several pick alone made edit urgent tail stores disk clock mine most ' +
  '_\\$AH _\\$AA _\\$AB _\\$AD _\\$AI _\\$AR _\\$AV _\\$litPart\\$';

/** A second pass over what the bundler has made: it still finds 2 %. */
const squeeze = async (code: string, { internal = '', module = false } = {}): Promise<string> => {
  const { code: squeezed = '' } = await minify(code, {
    ecma: 2020,
    module,
    compress: { ecma: 2020, passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
    format: { ecma: 2020, preserve_annotations: true },
    mangle: { properties: internal !== '' && { regex: RegExp(`^(${internal.replaceAll(' ', '|')})$`) } },
  });
  return squeezed;
};

const finish = async (): Promise<void> => {
  const core = readFileSync(dist('satisfaction-survey.js'), 'utf8');
  const publish = async (name: string, contents: string) => writeFileSync(dist(`${name}.js`), await squeeze(wrap(core, contents), { internal: INTERNAL }));
  await publish('satisfaction-survey', '{}');
  for (const locale of targetLocales) await publish(`satisfaction-survey.${locale}`, await languageFile(locale));
  writeFileSync(dist('satisfaction-results.js'), await squeeze(wrapResults(readFileSync(dist('satisfaction-results.js'), 'utf8'))));
  for (const file of readdirSync(dist('npm'))) writeFileSync(dist(`npm/${file}`), await squeeze(readFileSync(dist(`npm/${file}`), 'utf8'), { module: true }));
  const files = ['.', 'lang', 'presets', 'themes', 'lazy'].flatMap((folder) =>
    readdirSync(dist(folder)).filter((file) => file.endsWith('.js')).map((file) => (folder === '.' ? file : `${folder}/${file}`)),
  );
  const hash = (file: string) => `sha384-${createHash('sha384').update(readFileSync(dist(file))).digest('base64')}`;
  writeFileSync(dist('integrity.json'), `${JSON.stringify(Object.fromEntries(files.sort().map((file) => [file, hash(file)])), null, 2)}\n`);
};

const small = { minify: { compress: true, mangle: true, codegen: true }, comments: false } as const;

const build = (input: EnvironmentOptions['build']): EnvironmentOptions => ({
  consumer: 'client',
  build: { target: 'es2022', emptyOutDir: false, copyPublicDir: false, reportCompressedSize: false, ...input },
});

const isDependency = (id: string): boolean => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const lazy = {
  ...Object.fromEntries(targetLocales.flatMap((locale) => [locale, RESULTS + locale]).map((name) => [`lang/${name}`, PACK + name])),
  ...Object.fromEntries(themes.map((id) => [`themes/${id}`, `src/theme/themes/${id}.ts`])),
  ...Object.fromEntries(presets.map((id) => [`presets/${id}`, `src/presets/${id}.json`])),
  'lazy/explain': 'src/survey/explain.ts',
  'lazy/accent': 'src/theme/accent.ts',
  'lazy/impression': 'src/transport/impression.ts',
  'lazy/names': 'src/presets/names.ts',
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  // Not the development build of Lit, whatever NODE_ENV says.
  resolve: { conditions: ['module', 'browser', 'production'] },
  plugins: [minifyTemplates, dropDescriptions, onlyIn(leanLit, 'script', 'results'), onlyIn(namePolicy('satisfaction-survey'), 'script'), onlyIn(namePolicy('satisfaction-results'), 'results'), onlyIn(plainMessages, 'script', 'results'), onlyIn(slimPresets, 'script', 'lazy'), onlyIn(presetNames, 'lazy'), onlyIn(wholeThemes, 'lazy'), onlyIn(keepDynamicImports, 'script', 'results'), onlyIn(shortTables, 'script'), onlyIn(shortMessages, 'script', 'results'), onlyIn(resultsLoaders, 'results'), packs],
  environments: {
    script: build({
      emptyOutDir: true,
      lib: { entry: 'src/define.ts', formats: ['iife'], name: '_', fileName: () => 'satisfaction-survey.js' },
      rolldownOptions: { output: small },
    }),
    results: build({
      lib: { entry: 'src/results/define.ts', formats: ['iife'], name: '_', fileName: () => 'satisfaction-results.js' },
      rolldownOptions: { output: small },
    }),
    lazy: build({
      lib: { entry: lazy, formats: ['es'] },
      rolldownOptions: { output: { ...small, entryFileNames: '[name].js' } },
    }),
    npm: build({
      lib: { entry: { define: 'src/define.ts', index: 'src/index.ts', results: 'src/results/define.ts' }, formats: ['es'] },
      rolldownOptions: {
        external: isDependency,
        output: { entryFileNames: 'npm/[name].js', chunkFileNames: 'npm/[name].js' },
      },
    }),
    bin: build({
      target: 'node20',
      lib: { entry: 'src/endpoint-kit/main.ts', formats: ['es'], fileName: () => 'bin/satisfaction-survey.js' },
      rolldownOptions: { platform: 'node', external: /^node:/, output: { banner: '#!/usr/bin/env node', codeSplitting: false } },
    }),
    worker: build({
      lib: { entry: 'src/worker/plain.ts', formats: ['iife'], name: '_', fileName: () => 'satisfaction-survey-worker.js' },
      rolldownOptions: { output: small },
    }),
    // On its own: a worker shares no module with the pages of its site.
    npmWorker: build({
      lib: { entry: 'src/worker/index.ts', formats: ['es'], fileName: () => 'npm/service-worker.js' },
      rolldownOptions: { external: isDependency },
    }),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['script', 'results', 'lazy', 'npm', 'bin', 'worker', 'npmWorker']) await builder.build(builder.environments[name]!);
      await finish();
    },
  },
});
