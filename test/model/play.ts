// Plays a story on a device, action by action.

import type { Entry } from '../../src/outbox/entry.js';
import type { Action, Story } from './actions.js';
import type { Device } from './device.js';
import { createDevice } from './device.js';
import { URLS } from './globals.js';
import type { Widget, Page } from './page.js';

type Play = { readonly [Name in Action['do']]: (device: Device, action: Extract<Action, { readonly do: Name }>) => void | Promise<void> };

const MOST_PAGES = 4;

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const alive = ({ pages }: Device) => pages.filter((page) => page.alive);

/** A page that somebody can do something in. */
const awake = (device: Device, index: number): Page | undefined => pick(alive(device).filter(({ frozen }) => !frozen), index);

const living = (device: Device, index: number): Page | undefined => pick(alive(device), index);

const take = (page: Page, which: number): Widget => {
  const [{ widget, detach }] = page.widgets.splice(which % page.widgets.length, 1) as [Page['widgets'][number]];
  detach();
  page.deaf.add(widget.endpoint);
  return widget;
};

const submit = async ({ witness }: Device, page: Page, entry: Entry, storage: 'local' | 'none') => {
  const { durable } = await page.outbox.add(entry, { storage });
  witness.read(entry.id, durable);
};

interface Handed {
  readonly which: number;
  readonly storage: 'local' | 'none';
  readonly keep: boolean;
  readonly size: number;
}

/** A citizen fills in what one of the page's widgets asks. */
const hand = (device: Device, page: Page, { which, storage, keep, size }: Handed) => {
  const { widget } = pick(page.widgets, which) ?? {};
  if (!widget) return;
  const { endpoint, headers } = widget;
  const { told } = device.witness;
  const id = `r${String(told.size).padStart(3, '0')}`;
  const entry: Entry = {
    v: 1,
    id,
    endpoint,
    request: pick(['json', 'json', 'cloudevents', 'simple'] as const, told.size)!,
    body: JSON.stringify({ id, data: { number: told.size, comment: 'Tốt 🙂'.repeat(Math.ceil(size / 10)) } }),
    at: device.stage.now() + page.skew,
    tries: 0,
    visit: page.name,
    keep: keep || undefined,
    needs: headers || undefined,
  };
  device.witness.submitted({ entry, page, storage });
  void submit(device, page, entry, storage);
};

const deleted = async ({ witness }: Device, ids: Promise<readonly string[]>) => witness.deleted(await ids);

const PLAY: Play = {
  open(device, { endpoint, batch, headers }) {
    if (alive(device).length < MOST_PAGES) device.open().attach({ endpoint: URLS[endpoint]!, batch, headers });
  },
  attach(device, { page, endpoint, batch, headers }) {
    awake(device, page)?.attach({ endpoint: URLS[endpoint]!, batch, headers });
  },
  detach(device, { page, widget }) {
    const from = awake(device, page);
    if (from?.widgets[0]) take(from, widget);
  },
  move(device, { page: index, widget: which }) {
    const page = awake(device, index);
    if (!page?.widgets[0]) return;
    const widget = take(page, which);
    page.attach({ ...widget, endpoint: URLS.find((url) => url !== widget.endpoint)! });
  },
  submit(device, { page: index, widget: which, ...response }) {
    const page = awake(device, index);
    if (page) hand(device, page, { which, ...response });
  },
  /** At a counter: one after the other, faster than anything is sent. */
  queue(device, { page: index, widget: which, people }) {
    const page = awake(device, index);
    if (page) for (let person = 0; person < people; person++) hand(device, page, { which, storage: 'local', keep: false, size: 10 });
  },
  'submit again'(device, { page: index, response: which }) {
    const page = awake(device, index);
    const mine = [...device.witness.told.values()].filter((told) => told.page === page && !told.sent && !told.rejected && !told.unwanted && !told.dropped);
    const response = pick(mine, which);
    if (page && response) void submit(device, page, response.entry, response.storage);
  },
  remove(device, { page: index, response }) {
    const page = awake(device, index);
    const id = pick([...device.witness.told.keys()], response);
    if (!page || !id) return;
    device.witness.unwanted([id]);
    void deleted(device, page.outbox.remove(id));
  },
  clear(device, { page: index }) {
    const page = awake(device, index);
    if (page) void device.witness.clears(page, page.outbox.clear());
  },
  flush(device, { page, endpoint, rejected }) {
    void awake(device, page)?.outbox.flush({ endpoint: URLS[endpoint]!, rejected });
  },
  event(device, { page, event }) {
    awake(device, page)?.say(event);
  },
  kill(device, { page: index, after }) {
    const page = living(device, index);
    if (page) device.stage.after(after, () => page.alive && device.kill(page));
  },
  close(device, { page: index }) {
    const page = awake(device, index);
    page?.say('pagehide');
    page?.say('hidden');
    if (page) device.kill(page);
  },
  freeze(device, { page: index, after }) {
    const page = living(device, index);
    if (page) device.stage.after(after, () => device.freeze(page));
  },
  'put away'(device, { page: index, after }) {
    const page = awake(device, index);
    if (!page) return;
    device.stage.after(after, () => {
      if (page.frozen || !page.alive) return;
      page.say('pagehide');
      page.stored = true;
      device.freeze(page);
    });
  },
  thaw(device, { page: index }) {
    const page = pick(alive(device).filter(({ frozen }) => frozen), index);
    if (page) device.thaw(page);
  },
  endpoint({ office, stage }, { endpoint, mood, ms, names, after }) {
    stage.after(after, () => Object.assign(office.endpoints[URLS[endpoint]!]!, { mood, ms, names }));
  },
  poison({ office, witness }, { response }) {
    const id = pick([...witness.told.keys()].filter((candidate) => !office.database.has(candidate)), response);
    if (id) office.poison.add(id);
  },
  disk(device, { health, after }) {
    device.stage.after(after, () => {
      device.traffic.disturbed();
      device.disk.health = health;
    });
  },
  wipe(device, { after }) {
    device.stage.after(after, device.wipe);
  },
  notes({ air }, { lost }) {
    air.lossy = lost;
  },
  wait: ({ stage }, { ms }) => stage.pass(ms, 60),
  jump({ stage, traffic }, { ms }) {
    traffic.disturbed();
    stage.jump(ms);
  },
  skew(device, { page: index, ms }) {
    const page = awake(device, index);
    if (!page) return;
    device.traffic.disturbed();
    page.skew = ms;
  },
};

const perform = <Name extends Action['do']>(device: Device, action: Extract<Action, { readonly do: Name }>) =>
  (PLAY[action.do as Name] as Play[Name])(device, action);

/** Begins with one page that has a widget for each endpoint. */
export const play = async ({ chance, turns }: Story): Promise<Device> => {
  const device = createDevice(chance);
  const first = device.open();
  for (const [index, endpoint] of URLS.entries()) first.attach({ endpoint, batch: index ? 5 : 1, headers: false });
  for (const { action, steps } of turns) {
    await perform(device, action);
    await (steps < 0 ? device.stage.settle() : device.stage.take(steps));
  }
  return device;
};
