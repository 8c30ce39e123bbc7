// What every view is given: the state, a way to send a wish up, and the look. Views read nothing else: no host, no storage, no time.

import type { Answer, Question } from '../survey/questions/index.js';
import type { State } from '../survey/session.js';
import type { SymbolSet } from '../survey/scale.js';

export type Wish =
  | { readonly type: 'answer'; readonly question: Question; readonly answer: Answer | undefined }
  | { readonly type: 'next' | 'back' | 'submit' | 'retry' | 'dismiss' | 'remove' }
  /** To the control of a question that the summary names. */
  | { readonly type: 'visit'; readonly question: Question };

export interface ViewProps {
  readonly state: State;
  readonly dispatch: (wish: Wish) => void;
  readonly locale: string;
  readonly dir: string;
  /** The best of these language tags for the reader. */
  readonly choose: (tags: readonly string[]) => string;
  /** Fills {agency} and {procedure}. */
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly headingLevel: number;
  readonly symbols: SymbolSet | undefined;
  readonly classes: string;
  readonly dismissible: boolean;
  readonly preview: boolean;
  readonly caseId: string | undefined;
  /** How many wait on this device, and since when the one on the receipt does. */
  readonly kept: { readonly n: number; readonly time: string } | undefined;
}
