// When everything is well again, what was promised must have come true: everything goes where it belongs within a day and an hour, and then
// nothing waits, nothing is missing, and nothing is there that shouldn't be.

import type { Device } from './device.js';
import { shelf } from './disk.js';
import { URLS } from './globals.js';
import type { Page } from './page.js';
import type { Told } from './witness.js';

const DAY = 864e5;
const HOUR = 36e5;

const idsOf = (device: Device, letter: 'n' | 'q' | 'x') => shelf(device.disk, letter).map(([key]) => key[2]!);

/** A page that lives and a disk that is well answer without any time passing. */
const settled = async <T>({ stage, witness }: Device, work: Promise<T>): Promise<T | undefined> => {
  let result: T | undefined;
  let answered = false;
  void work.then((value) => {
    result = value;
    answered = true;
  });
  await stage.settle();
  if (!answered) witness.fault('a page does not answer');
  return result;
};

/** Pages agree with their stores about how many wait. */
const checkCounts = async (device: Device, page: Page) => {
  const { witness } = device;
  const waiting = ((await settled(device, page.outbox.list())) ?? []).filter(({ refused }) => !refused);
  for (const url of URLS) {
    const pending = page.outbox.pending(url);
    const ids = waiting.filter(({ endpoint }) => endpoint === url).map(({ id }) => id);
    if (pending !== ids.length) witness.fault(`${page.name} says that ${pending} wait for ${url}, and ${ids.length} do: ${ids.join()}`);
  }
};

const mend = async (device: Device): Promise<readonly Page[]> => {
  const { stage, disk, office, air, traffic } = device;
  stage.defuse();
  disk.health = 'good';
  traffic.disturbed();
  air.lossy = false;
  const pages = device.pages.filter((page) => page.alive);
  for (const page of pages) if (page.frozen) device.thaw(page);
  for (const url of URLS) office.endpoints[url]!.mood = 'down';
  // A page that saw the disk hang does without it for half a minute, and a clock set back may make it twice that.
  await stage.pass(7e4);
  for (const page of pages) page.say('visible');
  await stage.settle();
  return pages;
};

const heal = async (device: Device): Promise<readonly Page[]> => {
  const { stage, office } = device;
  const pages = await mend(device);
  for (const page of pages) await checkCounts(device, page);
  office.poison.clear();
  for (const url of URLS) Object.assign(office.endpoints[url]!, { mood: stage.random() < 0.5 ? 'up' : 'results' });
  const fresh = device.open();
  const all = [...pages, fresh];
  for (const page of all) for (const endpoint of URLS) page.attach({ endpoint, batch: 5, headers: true });
  await stage.settle();
  for (const page of all) for (const endpoint of URLS) void page.outbox.flush({ endpoint, rejected: true });
  await stage.settle();
  for (const page of all) page.say('online');
  await stage.pass(DAY + HOUR);
  for (const page of all) await checkCounts(device, page);
  return all;
};

/** Why a response that is not counted may be missing. */
const isExcused = ({ entry, page, dropped, unwanted, wiped, kept, sent, overdue }: Told, { witness, office }: Device) => {
  // Too old, and whoever saw it go could not say so.
  const isDeaf = [...overdue].some((page) => !page.alive || page.deaf.has(entry.endpoint));
  const wentUnheard = witness.isOld(entry) && (office.refused.has(entry.id) || isDeaf);
  // Nothing was promised: it was in the memory of a page that is gone.
  const wentWithPage = !kept && !sent && !page.alive;
  return dropped || unwanted || wiped || wentUnheard || wentWithPage;
};

export const isLost = (response: Told, device: Device): boolean => !device.office.database.has(response.entry.id) && !isExcused(response, device);

export const judge = async (device: Device): Promise<readonly string[]> => {
  const { witness, office } = device;
  const pages = await heal(device);
  const { fault, told } = witness;
  for (const response of told.values()) {
    if (isLost(response, device)) fault(`${response.entry.id} is lost`);
  }
  for (const [id, { body, endpoint }] of office.database) {
    const entry = told.get(id)?.entry;
    if (entry?.body !== body || entry.endpoint !== endpoint) fault(`${id} is not what was submitted`);
  }
  const waiting = [...idsOf(device, 'n'), ...idsOf(device, 'q'), ...idsOf(device, 'x')];
  if (waiting.length) fault(`${waiting.join()} are still on the disk`);
  for (const page of pages) {
    for (const { id } of (await settled(device, page.outbox.list())) ?? []) fault(`${id} still waits in ${page.name}`);
  }
  return witness.faults;
};
