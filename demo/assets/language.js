// @ts-check
// The pages are written in Vietnamese; `data-en` carries the English of an element that holds text only, `data-en-<attribute>` that of an attribute.
// The language lives in the address (`?lang=en`) and nowhere else, so a link shared is a language shared.

/** @typedef {'vi' | 'en'} PageLanguage */

const TRANSLATED_ATTRIBUTES = ['aria-label', 'placeholder', 'content', 'value'];

/** @type {PageLanguage} */
export const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';

/**
 * The one of two texts that this page's language asks for.
 * @param {string} vi
 * @param {string} en
 */
export function say(vi, en) {
  return language === 'en' ? en : vi;
}

/**
 * An address of this site that keeps the page's language.
 * @param {string} href
 */
export function inThisLanguage(href) {
  const url = new URL(href, location.href);
  if (language === 'en') url.searchParams.set('lang', 'en');
  return url.href;
}

if (language === 'en') {
  document.documentElement.lang = 'en';
  translate(document);
  keepLanguageInLinks();
}
markSwitch();

/**
 * Shows the page's language in what was not there when the page was.
 * @param {ParentNode} root
 */
export function translate(root) {
  if (language !== 'en') return;
  for (const element of root.querySelectorAll('[data-en]')) element.textContent = element.getAttribute('data-en');
  for (const attribute of TRANSLATED_ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[data-en-${attribute}]`)) {
      element.setAttribute(attribute, element.getAttribute(`data-en-${attribute}`) ?? '');
    }
  }
}

function keepLanguageInLinks() {
  for (const link of document.querySelectorAll('a[href]')) {
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.hasAttribute('hreflang')) continue;
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.href = inThisLanguage(link.href);
  }
}

function markSwitch() {
  for (const link of document.querySelectorAll('.languages a[hreflang]')) {
    if (link.getAttribute('hreflang') === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
