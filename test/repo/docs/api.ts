// Attributes, properties, methods and events, off the sources. The names that the public was promised are listed here: one that vanishes, or
// that nobody promised, stops the documents from being written.
import { filesIn, read } from '../files.js';
import { code, demandSame, table } from './markdown.js';
import { membersOf, type Member } from './members.js';

const PROPERTIES = 'src/element/properties.ts';
const ELEMENT = 'src/element/satisfaction-survey-element.ts';
const EVENTS = 'src/element/events.ts';

const RESULTS = 'src/results/properties.ts';
const RESULTS_EVENTS = 'src/results/events.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const ATTRIBUTES = words(`endpoint impressions src preset lang dir agency-id agency procedure procedure-name unit case-id ticket page channel mode layout symbols theme
  scheme accent corners density heading-level dismissible ask-again-after storage request batch idle-reset preview`);
const ONLY_PROPERTIES = words('definition context headers transport');
const READ_ONLY = words('answers issues pending state locale');
const METHODS = words('submit reset dismiss checkValidity reportValidity focus flush listStored clearStored');
/** Of the class itself; `adopt` is what script files say to each other. */
const CLASS = 'SatisfactionSurveyElement';
const OF_THE_CLASS = words('registerLocale');
const AMONG_OURSELVES = words('adopt');
const EVENT_NAMES = words(`survey-ready survey-shown survey-answer survey-step survey-invalid survey-before-submit survey-queued survey-sent survey-rejected
  survey-dropped survey-dismiss survey-suppressed survey-error`);

const RESULTS_NAMES = words('src group from to scheme heading-level controls data');
const RESULTS_EVENT_NAMES = words('results-ready results-error');

/** Those every element has. */
const STANDARD: Readonly<Record<string, string>> = {
  lang: 'Language; default the nearest `lang` above, through shadow roots, else `en`; never the browser’s. A change keeps the answers.',
  dir: '`ltr` or `rtl`; default that of the language.',
};

/** Taken by name only, so that no page has to change later. `built` would be found in the sources if it were more than a name. */
const RESERVED: Readonly<Record<string, { readonly note: string; readonly built: RegExp }>> = {
  mode: { note: 'Of `kiosk` and `entry` only the channel and how long answers are kept exist yet.', built: /\bidleReset\b(?!: )/ },
  'idle-reset': { note: 'Reserved, not built yet.', built: /\bidleReset\b(?!: )/ },
  'ask-again-after': { note: 'Reserved, not built yet.', built: /\baskAgainAfter\b(?!: )/ },
};

/** Where the sources have no sentence, because the name says it to whoever knows the platform. */
const SAID: Readonly<Record<string, string>> = {
  checkValidity: 'Whether it could be sent now; shows nothing.',
  focus: 'Goes to the first control, or to the receipt. The element never takes the focus by itself before somebody has acted.',
  'survey-step': 'Another section is on display (`layout="steps"`); `index` from 0.',
  'survey-invalid': 'Something is missing or too long; the summary has the focus.',
  'survey-sent': 'Accepted by the endpoint. `earlier`: of an earlier visit.',
  'survey-rejected': 'Refused for good; set aside on the device.',
  'survey-dropped': 'Gone from the device without having been accepted.',
  'survey-dismiss': 'Closed by the citizen or by `dismiss()`.',
  'survey-suppressed': 'Reserved, with `ask-again-after`; never fired yet.',
  'survey-error': 'It can’t be shown; the fallback is. The same issues as in the console.',
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const sentence = ({ name, text }: Pick<Member, 'name' | 'text'>): string => {
  const found = text || SAID[name];
  if (!found) throw new Error(`Nothing says what ${name} is for.`);
  return found;
};

function reserved(attribute: string): string {
  const entry = RESERVED[attribute];
  if (!entry) return '';
  const file = filesIn('src', '.ts').find((path) => path !== PROPERTIES && entry.built.test(read(path)));
  if (file) throw new Error(`"${attribute}" is no longer only reserved (${file}): take it out of RESERVED.`);
  return ` *${entry.note}*`;
}

export function attributes(): string {
  const members = membersOf(PROPERTIES, 'SurveyProperties').filter(({ kind, type }) => kind === 'value' && type && !type.startsWith('('));
  const known = new Map(members.map((member) => [kebab(member.name), sentence(member)]));
  for (const [name, text] of Object.entries(STANDARD)) known.set(name, text);
  for (const name of ONLY_PROPERTIES) known.delete(name);
  demandSame('Attributes', [PROPERTIES, known.keys()], ['test/repo/docs/api.ts', ATTRIBUTES]);
  return table(['attribute', 'meaning'], ATTRIBUTES.map((name) => [code(name), `${known.get(name)}${reserved(name)}`]));
}

export function properties(): string {
  const own = membersOf(PROPERTIES, 'SurveyProperties').filter(({ name }) => ONLY_PROPERTIES.includes(name));
  const readOnly = membersOf(ELEMENT, CLASS).filter(({ kind, isPublic }) => isPublic && kind === 'value');
  demandSame('Properties', [PROPERTIES, own.map(({ name }) => name)], ['test/repo/docs/api.ts', ONLY_PROPERTIES]);
  demandSame('Read-only properties', [ELEMENT, readOnly.map(({ name }) => name)], ['test/repo/docs/api.ts', READ_ONLY]);
  const row = (note: string) => (member: Member) => [code(member.name), `${sentence(member)}${note}`];
  return table(['property', 'meaning'], [...own.map(row('')), ...readOnly.map(row(' Read-only.'))]);
}

export function methods(): string {
  const inherited = words('connectedCallback disconnectedCallback');
  const own = membersOf(ELEMENT, CLASS).filter(({ kind, isPublic, name }) => isPublic && kind === 'method' && !inherited.includes(name));
  const ofTheClass = membersOf(ELEMENT, CLASS).filter(({ isStatic, name }) => isStatic && !AMONG_OURSELVES.includes(name));
  demandSame('Methods', [ELEMENT, own.map(({ name }) => name)], ['test/repo/docs/api.ts', METHODS]);
  demandSame('Methods of the class', [ELEMENT, ofTheClass.map(({ name }) => name)], ['test/repo/docs/api.ts', OF_THE_CLASS]);
  const signature = ({ name, type, isStatic }: Member) => code(`${isStatic ? `${CLASS}.` : ''}${name}${type.replace(/ = \{\}/, '').replace(/ => void$/, '')}`);
  return table(['method', 'meaning'], [...own, ...ofTheClass].map((member) => [signature(member), sentence(member)]));
}

export function events(): string {
  const own = membersOf(EVENTS, 'Details');
  demandSame('Events', [EVENTS, own.map(({ name }) => name)], ['test/repo/docs/api.ts', EVENT_NAMES]);
  const detail = (type: string) => (/^Record<string, never>$/.test(type) ? '' : code(type.replace(/^\{ | \}$/g, '')));
  return table(['event', 'detail', 'when'], own.map((member) => [code(member.name), detail(member.type), sentence(member)]));
}

/** Of `<satisfaction-results>`: attributes, its one property without an attribute, and events. */
export function results(): string {
  const members = membersOf(RESULTS, 'ResultsProperties').filter(({ kind, type }) => kind === 'value' && type && !type.startsWith('('));
  const own = membersOf(RESULTS_EVENTS, 'Details');
  demandSame('Attributes of results', [RESULTS, members.map(({ name }) => kebab(name))], ['test/repo/docs/api.ts', RESULTS_NAMES]);
  demandSame('Events of results', [RESULTS_EVENTS, own.map(({ name }) => name)], ['test/repo/docs/api.ts', RESULTS_EVENT_NAMES]);
  const note = (name: string) => (name === 'data' ? ' Property only.' : '');
  const rows = members.map((member) => [code(kebab(member.name)), `${sentence(member)}${note(member.name)}`]);
  return table(['attribute, property or event', 'meaning'], [...rows, ...own.map((member) => [code(member.name), sentence(member)])]);
}
