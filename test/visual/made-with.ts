// With what the baselines were made: the engine's major version, and the fonts as it draws them. Pictures of another making are compared
// roughly and the run says so, instead of failing over the shape of a letter.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { FONT, type Studio } from './studio.js';

export interface Making {
  readonly chromium: number;
  /** By sample: the fonts that drew it, and how wide. */
  readonly fonts: Readonly<Record<string, string>>;
}

const SAMPLES: Readonly<Record<string, string>> = { latin: 'Send feedback', vietnamese: 'Ý kiến của Ông/Bà: Ễợữ', arabic: 'إرسال التقييم', khmer: 'ពេញចិត្តណាស់' };

const FILE = new URL('./baseline/made-with.json', import.meta.url);

const sheet = `<!doctype html><meta charset="utf-8">${Object.entries(SAMPLES).map(([name, words]) => `<p><span id="${name}" style="font: 600 32px ${FONT}">${words}</span>`).join('')}`;

async function fontsOf(page: Page): Promise<Making['fonts']> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const fonts: Record<string, string> = {};
  for (const name of Object.keys(SAMPLES)) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${name}` });
    const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const width = await page.locator(`#${name}`).evaluate((element) => element.getBoundingClientRect().width);
    fonts[name] = `${used.map(({ familyName }) => familyName).sort().join(', ')}; ${width.toFixed(1)}`;
  }
  return fonts;
}

export async function makingOf(studio: Studio): Promise<Making> {
  const fonts = await studio.draw(sheet, fontsOf);
  return { chromium: Number.parseInt(studio.version, 10), fonts };
}

export const readMaking = (): Making | undefined => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Making) : undefined);

export const writeMaking = (making: Making): void => writeFileSync(FILE, `${JSON.stringify(making, null, 2)}\n`);

/** What is different from the making of the baselines, as a sentence; `undefined` if nothing is. */
export function otherMaking(before: Making | undefined, now: Making): string | undefined {
  if (!before) return undefined;
  const differences = [
    before.chromium !== now.chromium && `Chromium ${now.chromium} (baselines: ${before.chromium})`,
    ...Object.keys(now.fonts).map((name) => before.fonts[name] !== now.fonts[name] && `${name} letters from ${now.fonts[name]} (baselines: ${before.fonts[name]})`),
  ].filter(Boolean);
  return differences.length ? `The baselines were made otherwise, so pictures are compared roughly: ${differences.join('; ')}.` : undefined;
}
