// The sentences of issues, for developers, in English. Loaded only when there is something to say.

import type { Issue, IssueCode } from './issue.js';

/** Edit distance of two short words (Levenshtein, 1966), row by row. */
const distance = (a: string, b: string): number => {
  let row = [...b, ''].map((_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(letter !== other)));
    }
    row = next;
  }
  return row.at(-1)!;
};

/** The known word nearest to a mistyped one, if it is near enough to be meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const lower = word.toLowerCase();
  const rank = (candidate: string) => {
    const other = candidate.toLowerCase();
    return other.startsWith(lower) && lower.length > 2 ? 0.5 : distance(lower, other);
  };
  const best = [...known].sort((a, b) => rank(a) - rank(b))[0];
  return best !== undefined && rank(best) <= Math.max(1, word.length / 3) ? best : undefined;
};

const quoted = (issue: Issue): string => JSON.stringify(issue.detail ?? '');

const suggest = ({ detail = '', known = [] }: Issue): string => {
  const near = nearest(detail, known);
  if (near !== undefined) return `; did you mean ${JSON.stringify(near)}?`;
  return known.length && known.length <= 12 ? `; known are ${known.map((name) => JSON.stringify(name)).join(', ')}` : '';
};

const SENTENCES: { readonly [C in IssueCode]: (issue: Issue) => string } = {
  'definition-not-json': () => 'the definition is not plain JSON data (cyclic, or no object); pass what JSON.parse would return',
  'definition-too-large': (issue) => `the definition has ${issue.detail} characters, at most 500000 are read; split it into several surveys`,
  'not-an-object': (issue) => `must be an object, is ${quoted(issue)}`,
  'not-a-list': (issue) => `must be a list, is ${quoted(issue)}`,
  'not-a-text': (issue) => `must be a text or a map of language tags to texts, is ${quoted(issue)}`,
  'not-a-number': (issue) => `must be a number, is ${quoted(issue)}`,
  'not-a-boolean': (issue) => `must be true or false, is ${quoted(issue)}`,
  'not-a-condition': (issue) =>
    issue.detail
      ? `the operand of "${issue.detail}" is of the wrong kind`
      : 'needs "question" and one of is, in, atMost, atLeast, answered; or all, any, not',
  missing: () => 'is missing; add it',
  empty: () => 'is empty; write a text or leave the field out',
  'out-of-range': (issue) => `${issue.detail} is out of range`,
  'unknown-value': (issue) => `${quoted(issue)} is not known here${suggest(issue)}`,
  'unknown-scale': (issue) => `no scale is called ${quoted(issue)}${suggest(issue)}`,
  'unknown-question': (issue) => `nothing is called ${quoted(issue)}${suggest(issue)}`,
  'unknown-field': (issue) => `the field ${quoted(issue)} is not known and ignored${suggest(issue)}`,
  'duplicate-id': (issue) => `the id ${quoted(issue)} is used twice; every id stands once`,
  'duplicate-value': (issue) => `the value ${issue.detail} is used twice in this scale`,
  'reserved-id': (issue) => `the name ${quoted(issue)} is reserved; choose another (for "other" set "other": true)`,
  'condition-cycle': (issue) => `whether ${quoted(issue)} is shown depends on itself; break the circle`,
  'href-forbidden': (issue) => `${quoted(issue)} may not be linked to; use https:, a relative address, tel: or mailto:`,
  'notice-missing': () => 'the notice has {blanks} that only the office can fill in; put its own into slot="notice", or show the survey with preview',
  'endpoint-missing': () => 'the element has no endpoint; set endpoint="https://…", a transport, or preview',
  'preset-unknown': (issue) => `no preset is called ${quoted(issue)}${suggest(issue)}`,
  'source-unreachable': (issue) => `the definition could not be fetched from ${issue.detail}; check the address, CORS and the connect-src policy`,
  'attribute-unknown': (issue) => `${quoted(issue)} is not known${suggest(issue)}; the default is used`,
  'target-missing': (issue) =>
    issue.detail
      ? `${quoted(issue)} matches nothing on this page`
      : 'a script tag in <head> needs data-target, a selector of the place for the survey',
  'locale-unusable': (issue) => `registerLocale(${quoted(issue)}, …) was ignored: it needs a language tag like "de" and { templates: { id: "text" } }, texts only`,
  'version-differs': (issue) => `version ${issue.detail} was loaded where version ${issue.known?.[0]} runs already; the first one stays`,
  'endpoint-unreachable': (issue) =>
    `${issue.detail} can't be reached from this page; if it is up, look at its CORS headers (Access-Control-Allow-Origin; Access-Control-Allow-Headers: content-type), at redirects, and at the page's connect-src policy`,
  'endpoint-misconfigured': (issue) =>
    `${issue.detail} answered ${issue.known?.[0]}: responses are kept and tried again slowly; mend the address, the method or the permission`,
  'source-not-json': (issue) => `what ${issue.detail} returned is not JSON`,
};

/** One sentence: where, what, and the mend. `questions[3].scale: no scale is called "stars"; did you mean "stars5"?` */
export const explain = (issue: Issue): string => {
  const sentence = SENTENCES[issue.code](issue);
  return issue.path ? `${issue.path}: ${sentence}` : sentence;
};
