// Words as the author of a definition wrote them.

/** One string, or a map of BCP 47 language tags to strings. */
export type Text = string | Readonly<Record<string, string>>;
