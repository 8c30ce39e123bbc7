import { html, nothing } from 'lit/html.js';
import type { Link } from '../survey/questions/index.js';
import type { ViewProps } from './props.js';
import { words } from './text.js';

/** A link of the definition: its label, or where it leads. The parser let no script through. */
export const link = (to: Link | undefined, props: ViewProps) =>
  to ? html`<a href=${to.href}>${words(to.label ?? to.href, props)}</a>` : nothing;
