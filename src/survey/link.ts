// Where the author's links lead.

import { fields, href, object, optional, text } from './read.js';
import type { Text } from './text.js';

export interface Link {
  readonly href: string;
  readonly label?: Text;
}

export const link = object<Link>({ href, label: optional(text) });

/** Of what is no more than words: a note, a consent. */
export const withLink = fields<{ readonly link?: Link }>({ link: optional(link) });
