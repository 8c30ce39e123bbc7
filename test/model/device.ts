// One device with all there is around it: its disk, its pages, the network, the offices, and who watches.

import './globals.js';
import { URLS } from './globals.js';
import type { Disk } from './disk.js';
import { createDisk, shelf } from './disk.js';
import type { Network } from './network.js';
import { createNetwork } from './network.js';
import type { Office } from './office.js';
import { createOffice } from './office.js';
import type { Air, Page } from './page.js';
import { createPage } from './page.js';
import type { Stage } from './stage.js';
import { createStage } from './stage.js';
import type { Traffic } from './traffic.js';
import { createTraffic } from './traffic.js';
import type { Witness } from './witness.js';
import { createWitness } from './witness.js';

export interface Device {
  readonly stage: Stage;
  readonly disk: Disk;
  readonly office: Office;
  readonly air: Air;
  readonly witness: Witness;
  readonly traffic: Traffic;
  readonly pages: Page[];
  readonly kills: number;
  readonly freezes: number;
  open(): Page;
  /** As a crash or a closed window does it: nothing of the page runs any more. */
  kill(page: Page): void;
  freeze(page: Page): void;
  thaw(page: Page): void;
  wipe(): void;
}

export const createDevice = (seed: number): Device => {
  const stage = createStage(seed);
  const disk = createDisk(stage);
  const office = createOffice({ urls: URLS, random: stage.random, now: stage.now });
  const witness = createWitness({
    stage,
    office,
    stillWorks: (page) => page.alive || disk.isUsedBy(page),
    isCalm: () => traffic.isCalm(),
  });
  const air: Air = { lossy: false, channels: new Set() };
  const pages: Page[] = [];
  const frozenSince = new Map<Page, number>();
  const traffic: Traffic = createTraffic({ stage, disk, witness, pages, network: () => network });
  const network: Network = createNetwork({
    stage,
    office,
    onLeave: (request) => traffic.leaves({ ...request, page: request.page as Page }),
    onHeard: traffic.heard,
  });

  const device = {
    stage,
    disk,
    office,
    air,
    witness,
    traffic,
    pages,
    kills: 0,
    freezes: 0,
    open() {
      const page = createPage({ name: `page ${pages.length}`, stage, disk, network, air, onFact: witness.heard });
      pages.push(page);
      return page;
    },
    kill(page: Page) {
      device.kills++;
      page.alive = false;
      witness.ends(page);
      traffic.interrupted(page);
      disk.drop(page);
      for (const entry of air.channels) if (entry.page === page) air.channels.delete(entry);
    },
    freeze(page: Page) {
      device.freezes++;
      page.frozen = true;
      frozenSince.set(page, stage.elapsed);
      traffic.interrupted(page);
    },
    thaw(page: Page) {
      page.frozen = false;
      witness.thaws(page, frozenSince.get(page)!);
      traffic.interrupted(page);
      if (page.stored) page.say('pageshow');
      page.stored = false;
    },
    wipe() {
      witness.wiped((['n', 'q', 'x'] as const).flatMap((letter) => shelf(disk, letter)).map(([key]) => key[2]!));
      traffic.disturbed();
      disk.wipe();
    },
  };
  return device;
};
