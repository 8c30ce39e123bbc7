// What a citizen's hand does before the picture is taken. Controls are found by their place, so that it works in every language.
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  /** Picks the n-th answer of the n-th group of answers, from 0. */
  pick(group: number, answer: number): Promise<void>;
  write(field: number, words: string): Promise<void>;
  /** Next or Send. */
  goOn(): Promise<void>;
  /** Close. */
  press(name: RegExp): Promise<void>;
  keys(...keys: readonly string[]): Promise<void>;
  /** Over the n-th answer of the first group. */
  hover(answer: number): Promise<void>;
  state(state: string): Promise<void>;
}

const PATIENCE = { timeout: 30_000 };

export function handOn(page: Page): Hand {
  const answer = (group: number, at: number): Locator => page.locator('[part=question]:has(:is([type=radio], [type=checkbox]))').nth(group).locator('[type=radio], [type=checkbox]').nth(at);
  return {
    pick: (group, at) => answer(group, at).check(PATIENCE),
    write: (field, words) => page.locator('textarea, [part=input]').nth(field).fill(words, PATIENCE),
    goOn: () => page.locator('[part~=button-primary]').click(PATIENCE),
    press: (name) => page.getByRole('button', { name }).click(PATIENCE),
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    hover: (at) => answer(0, at).hover(PATIENCE),
    state: (state) => page.locator(`satisfaction-survey[state=${state}]`).waitFor({ ...PATIENCE, state: 'attached' }),
  };
}
