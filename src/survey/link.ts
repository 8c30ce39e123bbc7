// Where the author's links lead.

import { href, object, optional, text } from './read.js';
import type { Text } from './text.js';

export interface Link {
  readonly href: string;
  readonly label?: Text;
}

export const link = object<Link>({ href, label: optional(text) });
