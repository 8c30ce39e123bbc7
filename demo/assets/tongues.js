// @ts-check
// What the element speaks, each language in its own words.

/** @type {readonly (readonly [tag: string, name: string])[]} */
export const LANGUAGES = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['ko', '한국어'],
  ['ja', '日本語'],
  ['fr', 'Français'],
  ['km', 'ភាសាខ្មែរ'],
  ['lo', 'ພາສາລາວ'],
  ['th', 'ภาษาไทย'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['es', 'Español'],
  ['id', 'Bahasa Indonesia'],
];
