// Which of the languages at hand serves the one asked for. Pure.

/** Longest match first: zh-Hant-TW, zh-Hant, zh; then any of the same language; RFC 4647, lookup. */
export const negotiate = (wanted: string, available: readonly string[]): string | undefined => {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length; length--) {
    const prefix = parts.slice(0, length).join('-');
    const match = available.find((tag) => tag.toLowerCase() === prefix);
    if (match) return match;
  }
  return available.find((tag) => tag.toLowerCase().split('-')[0] === parts[0]);
};

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|ug|ur|yi)\b|-(arab|hebr|thaa|nkoo)\b/i;

export const directionOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');
