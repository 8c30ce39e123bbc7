// How a browser is started.

export interface ProgramOptions {
  /** With a profile that outlives the browser. */
  readonly keep: boolean;
  /** Of a screen that it is to be seen on; without, it has none, or one that nobody looks at. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}
