// What each browser really hands to assistive technology, of every state and kind of question, against what was agreed upon; and what must
// hold of each tree whatever was agreed upon.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, startBrowser, type Browser, type EngineName } from '../e2e/support/browser.js';
import { flat, readTree, written, type Accessible } from './accessible.js';
import { agree, orphans } from './agreed.js';
import { openDesk, type Desk } from './desk.js';
import { SCENES, type Scene } from './scenes.js';
import { openOffice, TITLE } from './site.js';
import { engines, otherMaking, mustBeHere, whyNot } from './tools.js';

const CONTROLS = ['radio button', 'check box', 'entry', 'push button', 'link'];

/** Two looks that find the same: browsers build their trees after the page. */
async function settledTree(desk: Desk): Promise<Accessible> {
  let last = '';
  let tree: Accessible | undefined;
  const isSettled = async (): Promise<boolean> => {
    tree = await readTree(desk, TITLE);
    const before = last;
    last = tree ? written(tree) : '';
    return last !== '' && last === before;
  };
  await eventually(isSettled, () => `the tree of the page never stood still: ${last}`);
  assert.ok(tree);
  return tree;
}

async function look(browser: Browser, desk: Desk, scene: Scene): Promise<Accessible> {
  const office = await openOffice(scene);
  const page = await browser.newPage();
  try {
    await page.open(office.url);
    await page.state('asking');
    await page.until(`e2e.surveys()[0].locale === '${scene.lang}'`);
    await scene.act?.(page, office);
    await page.state(scene.state ?? 'asking');
    if (scene.until) await page.until(`!!e2e.surveys()[0].shadowRoot.querySelector('[part~=${scene.until}]')`);
    return await settledTree(desk);
  } finally {
    await page.close();
    await office.close();
  }
}

function holds(tree: Accessible, { name }: Scene): void {
  const nodes = flat(tree);
  const nameless = nodes.filter((node) => CONTROLS.includes(node.role) && !node.name);
  assert.deepEqual(nameless.map(({ role }) => role), [], 'each control has a name');
  assert.deepEqual(nodes.filter(({ role }) => /image|graphic|icon/.test(role)), [], 'drawings are hidden');
  if (!name.includes('errors')) assert.deepEqual(nodes.filter(({ states }) => states?.includes('invalid')), [], 'nothing is invalid before anybody has sent anything');
}

function inEngine(engine: EngineName): void {
  let desk: Desk;
  let browser: Browser;
  const otherwise = otherMaking(engine);
  before(async () => {
    desk = await openDesk();
    browser = await startBrowser(engine, { env: desk.env });
  });
  after(async () => {
    await browser?.close();
    await desk?.close();
  });
  for (const scene of SCENES)
    it(scene.name.replaceAll('-', ' '), async () => {
      const tree = await look(browser, desk, scene);
      holds(tree, scene);
      agree({ name: `trees/${engine}/${scene.name}`, text: written(tree), otherwise });
    });
  it('and nothing was agreed upon that nobody looks at any more', () => assert.deepEqual(orphans(`trees/${engine}`, SCENES.map(({ name }) => name)), []));
}

const reason = whyNot();
const { here, notices } = engines('chromium', 'firefox', 'webkit');
for (const notice of [...notices, ...(reason ? [reason] : [])]) {
  console.log(notice);
  if (mustBeHere()) it(notice, () => assert.fail(notice));
}
// They wait more than they work: side by side, each on its own desk.
if (!reason && here.length)
  describe('what assistive technology is told', { concurrency: true, timeout: 400_000 }, () => {
    for (const engine of here) describe(`by ${engine} of`, { concurrency: 1 }, () => inEngine(engine));
  });
