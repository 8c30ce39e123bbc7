// What one picture is of.
import type { Hand } from './hand.js';

export interface View {
  readonly width: 320 | 360 | 600 | 720 | 1280;
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
}

export interface Scene extends View {
  readonly name: string;
  /** `undefined` for the survey that is built in, in each language's own words. */
  readonly definition: object | undefined;
  /** Of the tag, as in HTML. */
  readonly attributes: string;
  readonly media?: 'print' | 'forced-colors';
  /** Leave the mouse and the focus where the hand left them. */
  readonly asLeft?: boolean;
  readonly act?: (hand: Hand) => Promise<void>;
}

export type Act = NonNullable<Scene['act']>;
type Rest = Partial<Pick<Scene, 'media' | 'asLeft' | 'act'>> & { readonly with?: string };

const toView = (words: string): View => {
  const [width, scheme, lang = 'vi'] = words.split(' ');
  return { width: Number(width) as View['width'], scheme: scheme as View['scheme'], lang };
};

/** One scene as seen in several views, each written "360 light vi". */
export const scene = (name: string, definition: object | undefined, views: readonly string[], { with: attributes = 'endpoint="/accepts"', ...rest }: Rest = {}): readonly Scene[] =>
  views.map((view) => ({ name: `${name}-${view.replaceAll(' ', '-')}`, definition, attributes, ...toView(view), ...rest }));
