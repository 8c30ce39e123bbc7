// The script-only embed, for content systems that strip unknown tags: the script tag's own data-* become an element right after it.

import { warnOnce } from './report.js';

/** A module has no `currentScript`: it finds its tag by its own address, which the stack knows in every engine. */
const ownScript = (): HTMLScriptElement | undefined => {
  if (document.currentScript) return document.currentScript as HTMLScriptElement;
  const [url] = /https?:[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '') ?? [];
  return [...document.scripts].find(
    (script) => script.type === 'module' && script.src === url && Object.keys(script.dataset).length > 0 && !script.dataset.embedded,
  );
};

const insert = (tag: string, script: HTMLScriptElement): void => {
  const { target, ...data } = script.dataset;
  const element = document.createElement(tag);
  for (const name of Object.keys(data)) {
    element.setAttribute(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), data[name] ?? '');
  }
  const place = target && document.querySelector(target);
  if (place) place.append(element);
  else if (document.body?.contains(script)) script.after(element);
  else warnOnce(target ? `data-target="${target}" matches nothing on this page` : 'a script tag in <head> needs data-target, a selector of the place for the survey');
};

export const embed = (tag: string): void => {
  const script = ownScript();
  if (!script || !['endpoint', 'preset', 'src'].some((name) => name in script.dataset)) return;
  const { target } = script.dataset;
  if (document.readyState === 'loading' && (target || !document.body)) {
    document.addEventListener('DOMContentLoaded', () => insert(tag, script), { once: true });
  } else insert(tag, script);
};
