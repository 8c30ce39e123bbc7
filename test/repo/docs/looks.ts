// Parts, custom properties and slots: what a page may style and fill in. Read off the views and the theme, and held to the names that were promised.
import { filesIn, read } from '../files.js';
import { code, demandSame, table } from './markdown.js';
import { tagsOf } from './members.js';

const HERE = 'test/repo/docs/looks.ts';

const PARTS = `survey header title intro progress section section-title question label hint error summary scale scale-ends scale-item scale-symbol scale-label
  option option-control textarea input count consent notice actions button button-primary button-secondary status receipt`.split(/\s+/);

const VARIABLES: Readonly<Record<string, string>> = {
  accent: 'primary button, chosen answers, links; has the last word over the attribute, and is not adjusted',
  'on-accent': 'words on it',
  background: 'ground of the survey',
  surface: 'ground of answers and fields',
  color: 'words',
  muted: 'hints',
  'border-color': 'edges',
  'error-color': 'faults',
  'success-color': 'mark of the receipt',
  'focus-color': 'ring of the focus',
  font: 'font family',
  'font-size': '',
  'line-height': '',
  radius: 'corners; has the last word over the attribute',
  gap: 'space; has the last word over the attribute',
  'symbol-size': 'faces, stars, thumbs',
  'target-size': 'height of answers, fields and buttons; never less than 44px',
  'max-width': '',
  reserve: 'height kept free, so that nothing jumps when the survey appears',
};

export function parts(): string {
  const sources = filesIn('src/view', '.ts').map(read).join('\n');
  const found = [...sources.matchAll(/\bpart(?:=|: )["'`]([^"'`$]+)/g)].flatMap(([, names = '']) => names.trim().split(/\s+/));
  demandSame('Parts', ['src/view', found], [HERE, PARTS]);
  const [suffix] = /--[a-z]+/.exec(/part="\$\{part\} [^"]+"/.exec(sources)?.[0] ?? '') ?? [];
  if (!suffix) throw new Error('src/view no longer gives chosen answers a second part name.');
  const chosen = ['scale-item', 'option', 'consent'].map((name) => code(`${name}${suffix}`));
  return `${PARTS.map(code).join(' · ')}; where chosen also ${chosen.join(', ')}.`;
}

/** `--survey-name` to its default in light and, where it differs, in dark. */
export function variables(): string {
  const sheets = filesIn('src/theme', '.ts').filter((file) => !file.includes('/themes/')).map(read).join('\n');
  const block = (selector: string) => new RegExp(`\\${selector} \\{([^}]*)\\}`).exec(read('src/theme/tokens.ts'))?.[1] ?? '';
  const resolve = (value: string, ...blocks: readonly string[]): string => {
    // The inmost fallback: what stands if neither page nor attribute says anything.
    const open = value.replace(/^(?:var\(--[\w-]+, )+/, '').replace(/\)+$/, '').trim();
    // Those of a function of its own are closed again.
    const inmost = open + (open.startsWith('var') ? '' : ')'.repeat(open.split('(').length - open.split(')').length));
    const [, name] = /^var\((--[\w-]+)$/.exec(inmost) ?? [];
    if (!name) return inmost;
    const found = blocks.map((text) => new RegExp(`${name}: ([^;]+);`).exec(text)?.[1]).find(Boolean);
    if (!found) throw new Error(`${name} has no value in src/theme/tokens.ts.`);
    return found;
  };
  const defaults = new Map([...sheets.matchAll(/var\(--survey-([\w-]+), ([^;]+?)\)*(?: !important)?;/g)].map(([, name = '', value = '']) => [name, value]));
  demandSame('Custom properties', ['src/theme', defaults.keys()], [HERE, Object.keys(VARIABLES)]);
  return table(
    ['custom property', 'default', 'in dark', ''],
    Object.entries(VARIABLES).map(([name, text]) => {
      const value = defaults.get(name) ?? '';
      const [light, dark] = [resolve(value, block('.survey')), resolve(value, block('.dark'), block('.survey'))];
      return [code(`--survey-${name}`), code(light), light === dark ? '' : code(dark), text];
    }),
  );
}

export function slots(): string {
  const told = tagsOf('src/element/satisfaction-survey-element.ts', 'SatisfactionSurveyElement', 'slot');
  const drawn = ['src/view', 'src/element'].flatMap((folder) => filesIn(folder, '.ts')).flatMap((file) => [...read(file).matchAll(/<slot(?: name="(\w+)")?>/g)]);
  demandSame('Slots', ['src/view', drawn.map(([, name = '']) => name)], ['the class comment', told.keys()]);
  return `Slots: ${[...told].map(([name, text]) => `${name ? code(name) : '(default)'} ${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`).join(' · ')}.`;
}
