// The script-only embed, for content systems that strip unknown tags: the script tag's own data-* become an element right after it.

import { warnOnce } from './report.js';

export const TAG = 'satisfaction-survey';

/** A module has no `currentScript`: it finds its tags by its own address, which the stack knows in every engine. */
const ownScripts = (): readonly HTMLScriptElement[] => {
  if (document.currentScript) return [document.currentScript as HTMLScriptElement];
  const [url] = /https?:[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '') ?? [];
  return [...document.scripts].filter((script) => script.type === 'module' && script.src === url);
};

const insert = (script: HTMLScriptElement): void => {
  const { target, ...data } = script.dataset;
  const place = target && document.querySelector(target);
  if (target ? !place : !document.body.contains(script)) {
    return warnOnce(
      target ? `data-target="${target}" matches nothing on this page` : 'a script tag in <head> needs data-target, a selector of the place for the survey',
    );
  }
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(data)) {
    element.setAttribute(name.replace(/[A-Z]/g, '-$&').toLowerCase(), value ?? '');
  }
  if (place) place.append(element);
  else script.after(element);
};

export const embed = (): void => {
  for (const script of ownScripts()) {
    if (!['endpoint', 'preset', 'src'].some((name) => name in script.dataset)) continue;
    if (document.readyState === 'loading' && (script.dataset.target || !document.body)) {
      document.addEventListener('DOMContentLoaded', () => insert(script), { once: true });
    } else insert(script);
  }
};
