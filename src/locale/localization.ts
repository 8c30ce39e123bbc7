// The one configuration of @lit/localize, reentrant: each element renders inside its own language's scope, so several languages stand on one
// page, and no host page's own lit-localize is disturbed. `msg()` outside a scope answers in English. All messages are plain text with an id,
// so the deep import is all that is needed of the package (its version is pinned, and a test holds it).

import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { negotiate } from './negotiate.js';
import { loaders } from './loaders.js';
import type { Pack } from './pack.js';

export const SOURCE_LOCALE = 'en';

const packs = new Map<string, Pack>([[SOURCE_LOCALE, { templates: {} }]]);
let current: Pack | undefined;

_installMsgImplementation(((template: string, options?: { readonly id?: string }) =>
  current?.templates[options?.id ?? ''] ?? template) as Parameters<typeof _installMsgImplementation>[0]);

/** Adds a language, or presets to one that is there. */
export const addPack = (locale: string, pack: Pack): void => {
  packs.set(locale, { templates: pack.templates, presets: { ...packs.get(locale)?.presets, ...pack.presets } });
};

const presetOf = (pack: Pack | undefined, id: string): unknown => (Object.hasOwn(pack?.presets ?? {}, id) ? pack?.presets?.[id] : undefined);

/** A preset that came with the language asked for. */
export const findPreset = (id: string, locale: string): unknown => presetOf(packs.get(locale), id);

/** One that came with any language file on the page. */
export const findAnyPreset = (id: string): unknown => [...packs.values()].map((pack) => presetOf(pack, id)).find(Boolean);

/** The language the interface will speak for a wanted tag; English where it knows none that fits. */
export const resolveLocale = (wanted: string): string =>
  negotiate(wanted, [...packs.keys(), ...Object.keys(loaders)]) ?? SOURCE_LOCALE;

/** Loads a language once; resolves to the one that is usable: English if the pack can't be had. */
export const loadLocale = async (locale: string): Promise<string> => {
  if (!packs.has(locale)) {
    try {
      addPack(locale, await (loaders[locale] as () => Promise<Pack>)());
    } catch {
      return SOURCE_LOCALE;
    }
  }
  return locale;
};

/** Runs `render` with `msg()` in that language. Synchronous work only. */
export const inLocale = <T>(locale: string, render: () => T): T => {
  const outer = current;
  current = packs.get(locale);
  try {
    return render();
  } finally {
    current = outer;
  }
};
