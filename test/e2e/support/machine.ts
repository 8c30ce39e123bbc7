// What differs between engines: one page of each, and the program it is a page of.

/** Keys that write nothing, by their names in `KeyboardEvent.key`. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight';

/** Faults that only the browser itself can cause. */
export interface Network {
  setOffline(isOffline: boolean): Promise<void>;
  /** As an extension does; nothing is blocked any more without an address. */
  block(url?: string): Promise<void>;
}

/** What an engine has to offer for one page. */
export interface Machine {
  /** Starts going there; resolves before the page is complete. */
  goTo(url: string): Promise<void>;
  /** The value of an expression in the page; rejects while a page is being left. */
  evaluate(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  press(keys: readonly string[]): Promise<void>;
  strike(key: Key): Promise<void>;
  /** The page's viewport, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** What the engine's own console said; empty where it can't be read. */
  readonly console: readonly string[];
  /** Where the engine's driver offers it. */
  readonly network?: Network;
  /** Asks the developer tools of Chromium, for what no page and no driver can do. */
  readonly tools?: (command: string, parameters?: object) => Promise<unknown>;
  close(): Promise<void>;
}

export interface Program {
  newMachine(): Promise<Machine>;
  /** Ends the program and starts it again with what it had stored; where a driven engine stores nothing beyond its end, leaves the page. */
  restart(): Promise<void>;
  /** Takes the network away from all pages and workers, and gives it back; not every driver can. */
  setOffline?(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}
