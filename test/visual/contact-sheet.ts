// tsx test/visual/contact-sheet.ts [word …]      All pictures agreed upon, or those whose name has a word, on one: .cache/visual/contact-sheet.png
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCENES } from './scenes.js';
import { openStudio } from './studio.js';

const OUT = fileURLToPath(new URL('../../.cache/visual/', import.meta.url));

const picture = (name: string): string => {
  const bytes = readFileSync(new URL(`./baseline/${name}.png`, import.meta.url)).toString('base64');
  return `<figure class="${/-3[26]0-/.test(name) ? 'narrow' : 'wide'}"><img alt="" src="data:image/png;base64,${bytes}"><figcaption>${name}</figcaption></figure>`;
};

const words = process.argv.slice(2);
const names = SCENES.map(({ name }) => name).filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

const sheet = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; columns: 9 300px; column-gap: 16px; font: 13px sans-serif; background: #c8ccd2; }
  figure { margin: 0 0 16px; break-inside: avoid; }
  img { display: block; max-width: 100%; }
  .narrow img { width: 60%; }
</style>${names.map(picture).join('')}`;

mkdirSync(OUT, { recursive: true });
const studio = await openStudio();
await studio.draw(sheet, async (page) => {
  await page.setViewportSize({ width: 2900, height: 900 });
  await page.screenshot({ path: `${OUT}contact-sheet.png`, fullPage: true });
});
await studio.close();
console.log(`${names.length} pictures: .cache/visual/contact-sheet.png`);
