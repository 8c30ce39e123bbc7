// What happens to a device and its browser while pages are open: the network goes, the browser or a tab is killed, a tab is frozen.

import type { Lab } from './lab.js';
import { processes, signal } from './processes.js';
import type { Tab } from './tab.js';

/** Where the browser itself can't be cut off, this is how the pages of a tab learn of it. */
const say = (online: boolean) => `void [window, ...Array.from(frames)].forEach((page) => {
  Object.defineProperty(page.navigator, 'onLine', { value: ${online}, configurable: true });
  page.dispatchEvent(new Event('${online ? 'online' : 'offline'}'));
})`;

/** No network for a while, and the browser knows it. */
export async function offline({ scene: { engine }, tabs, endpoints }: Lab, during: () => Promise<void>): Promise<void> {
  const [tab] = tabs;
  const turn = async (online: boolean) => {
    if (engine !== 'webkit') return tab?.page.network.setOffline(!online);
    for (const endpoint of endpoints) await (online ? endpoint.comeUp() : endpoint.goDown());
    for (const { page } of tabs) await page.evaluate(say(online));
  };
  await turn(false);
  try {
    await during();
  } finally {
    await turn(true);
  }
}

const PROGRAMS = { chromium: /^chrom/, firefox: /^firefox/, webkit: /^WebKitWebProces/ };

/** WebKitGTK: its driver would end with the process of a page, so that is stopped dead, the window closed without it, and then it is killed. */
async function killPages(tabs: Iterable<Tab>, pids: readonly number[]): Promise<void> {
  signal('SIGSTOP', pids);
  for (const { page } of tabs) await page.close();
  signal('SIGKILL', pids);
}

/** Ends the whole browser, and starts it again with what its profile has. WebKitGTK has none when driven: there all pages end. */
export async function killBrowser({ scene: { engine, browser }, tabs }: Lab): Promise<void> {
  for (const tab of tabs) await tab.note();
  const [first = 0, ...others] = processes(PROGRAMS[engine]);
  // The first window of WebKitGTK is nobody's.
  if (engine === 'webkit') await killPages(tabs, others);
  else signal('SIGKILL', [first, ...others]);
  tabs.clear();
  await browser.restart();
}

/** Ends the process of the one tab that is open, and not the browser. */
export async function crash(lab: Lab, tab: Tab): Promise<void> {
  if (lab.scene.engine === 'webkit') return killBrowser(lab);
  await tab.note();
  lab.tabs.delete(tab);
  await tab.page.open('chrome://crash').catch(() => undefined);
}

/** Everything in a tab stands still, as when the browser freezes it: its script waits for a reply that comes when the tab is thawed. */
export async function freeze({ answers, site }: Lab, tab: Tab): Promise<() => void> {
  const path = `/thaw/${Object.keys(answers).length}`;
  let thaw = (): void => {};
  const isFrozen = new Promise<void>((resolve) => {
    answers[path] = (_, response) => {
      thaw = () => void response.end();
      resolve();
    };
  });
  await tab.evaluate(`lab.soon(() => {
    const request = new XMLHttpRequest();
    request.open('GET', ${JSON.stringify(site.url + path)}, false);
    request.send();
  })`);
  await isFrozen;
  return () => thaw();
}
