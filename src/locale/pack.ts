// A language as it is loaded: its sentences, and the definitions that travel with it.

export interface Pack {
  /** Message id to text. */
  readonly templates: Readonly<Record<string, string>>;
  /** Definitions by preset id. */
  readonly presets?: Readonly<Record<string, unknown>>;
}
