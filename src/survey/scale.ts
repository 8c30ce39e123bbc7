// What a rating is made on.

import type { Text } from './text.js';

export type SymbolSet = 'faces' | 'stars' | 'numbers' | 'words' | 'thumbs';

export type BuiltInScale =
  | 'satisfaction5'
  | 'satisfaction3'
  | 'agreement5'
  | 'agreement7'
  | 'stars5'
  | 'thumbs'
  | 'yesno'
  | 'recommend'
  | 'points2';

export interface Level {
  readonly value: number;
  /** Absent on the levels of a built-in scale: the interface's language pack has the words. */
  readonly label?: Text;
}

export interface Scale {
  /** The built-in's name, or the author's. */
  readonly name: string;
  readonly builtIn?: BuiltInScale;
  /** In the order shown; `value` carries the meaning. */
  readonly levels: readonly Level[];
  readonly symbols?: SymbolSet;
}
