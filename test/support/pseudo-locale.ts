// A language that nobody speaks, made of the English one: "Send feedback" becomes "[!! Šéñð fééðƀåçķ ~~~~~~ !!]". What stays in plain letters
// on a page in it never went through msg(); and it is longer by two fifths, as translations are. For tests only, never published.
import type { Pack } from '../../src/locale/pack.js';

export const PSEUDO = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';

const accented = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** Placeholders stay as they are. */
export const pseudo = (text: string): string => {
  const words = text.split(/(\{\w+\})/).map((piece, at) => (at % 2 ? piece : accented(piece)));
  return `[!! ${words.join('')} ${'~'.repeat(Math.ceil(text.length * 0.4))} !!]`;
};

/** Every sentence of the survey, by id, off a file of locales/. Those of the results have ids of their own. */
export const englishOf = (xliff: string): Readonly<Record<string, string>> => {
  const units = new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit:not([id^="results."])');
  return Object.fromEntries([...units].map((unit) => [unit.id, unit.querySelector('source')?.textContent ?? '']));
};

export const pseudoPack = (english: Readonly<Record<string, string>>): Pack => ({
  templates: Object.fromEntries(Object.entries(english).map(([id, text]) => [id, pseudo(text)])),
});

/** What is left of a text once sentences in the pseudo-locale, and what an author put between ⟦ and ⟧, are taken out. */
export const leftOver = (text: string): string => text.replace(/⟦[^⟧]*⟧/g, '').replace(/\[!!(?:(?!\[!!).)*?!!\]/gs, '').trim();
