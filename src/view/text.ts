// Texts of a definition in the reader's language. One in another language says so, for whoever reads it aloud.

import { html, type TemplateResult } from 'lit/html.js';
import type { Text } from '../survey/text.js';
import type { ViewProps } from './props.js';
import { fill } from './strings.js';

const pick = (text: Text, { choose }: ViewProps): readonly [string, string?] => {
  if (typeof text === 'string') return [text];
  const tag = choose(Object.keys(text));
  return [text[tag] ?? '', tag];
};

/** As a plain string, where no markup fits. */
export const plain = (text: Text, props: ViewProps): string => fill(pick(text, props)[0], props.names);

export const words = (text: Text | undefined, props: ViewProps): string | TemplateResult => {
  const [, tag = props.locale] = pick(text ?? '', props);
  const string = plain(text ?? '', props);
  // "vi" reads "vi-VN" well; "zh-Hant" does not read "zh-Hans".
  const [shorter, longer] = [tag, props.locale].sort();
  return `${longer}-`.startsWith(`${shorter}-`) ? string : html`<bdi lang=${tag}>${string}</bdi>`;
};
