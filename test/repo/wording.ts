// What is known of the translations that no rule could guess.

/** Each language in its own words. Not `Intl.DisplayNames`, whose answers differ from one release of Node to the next. */
export const AUTONYMS: Readonly<Record<string, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ko: '한국어',
  ja: '日本語',
  fr: 'Français',
  km: 'ភាសាខ្មែរ',
  lo: 'ພາສາລາວ',
  th: 'ภาษาไทย',
  ru: 'Русский',
  ar: 'العربية',
  es: 'Español',
  id: 'Bahasa Indonesia',
};

/** `locale: message` that is the English word, and why that is right. */
export const SAME_AS_ENGLISH: Readonly<Record<string, string>> = {
  'es: no': 'the Spanish for no',
  'es: error': 'the Spanish for error',
  'fr: results.question': 'the French for question',
};

interface Punctuation {
  /** Marks that the language writes otherwise, placeholders and addresses left aside. */
  readonly wrong: RegExp;
  readonly example: string;
}

const FULL_WIDTH: Punctuation = { wrong: /[,.:;?!()]/, example: '错误:' };

export const PUNCTUATION: Readonly<Record<string, Punctuation>> = {
  'zh-Hans': FULL_WIDTH,
  'zh-Hant': FULL_WIDTH,
  ja: FULL_WIDTH,
  // ៖ and ។
  km: { wrong: /[.:;]/, example: 'កំហុស:' },
  // A space ends a Thai sentence.
  th: { wrong: /\.(?:\s|$)/, example: 'ส่งแล้ว.' },
  ar: { wrong: /[,;?]/, example: 'حسنًا, شكرًا' },
  // A narrow no-break space before the high marks, and the curly apostrophe.
  fr: { wrong: /(?<!\u202f)[:;?!]|'/, example: 'Erreur :' },
  es: { wrong: /^[^¿]*\?|^[^¡]*!/, example: 'Algo más?' },
};
