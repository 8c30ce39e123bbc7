// Which of the languages at hand serves the one asked for. Pure.

/**
 * One spelling for what means the same: Taiwan, Hong Kong and Macao write the traditional script, plain `zh` means the simplified one.
 */
const spell = (tag: string): string =>
  tag
    .toLowerCase()
    .replace(/^zh\b(?!-han)(-(?:tw|hk|mo))?/, (_, place = '') => `zh-han${place ? 't' : 's'}${place}`);

/** Longest match first: zh-Hant-TW, zh-Hant or any of that script, zh or any of that language; RFC 4647, lookup. */
export const negotiate = (wanted: string, available: readonly string[]): string | undefined => {
  const parts = spell(wanted).split('-');
  for (let length = parts.length; length; length--) {
    const prefix = parts.slice(0, length).join('-');
    const match = available.find((tag) => spell(tag) === prefix) ?? available.find((tag) => spell(tag).startsWith(`${prefix}-`));
    if (match) return match;
  }
  return undefined;
};

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|ug|ur|yi)\b|-(arab|hebr|thaa|nkoo)\b/i;

export const directionOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');
