// The tests that prove something about accessibility, by a short name. A test holds each to a file that exists.
export const PROOFS = {
  axe: 'test/a11y/axe.test.ts',
  lines: 'test/a11y/lines.test.ts',
  keyboard: 'test/a11y/keyboard.test.ts',
  names: 'test/a11y/names.test.ts',
  results: 'test/a11y/results.test.ts',
  spacing: 'test/a11y/spacing.test.ts',
  targets: 'test/a11y/targets.test.ts',
  announcements: 'test/behaviour/announcements.test.ts',
  lateReceipts: 'test/element/announce.test.ts',
  choices: 'test/behaviour/choices.test.ts',
  drafts: 'test/behaviour/drafts.test.ts',
  errors: 'test/behaviour/errors.test.ts',
  followUps: 'test/behaviour/follow-ups.test.ts',
  guest: 'test/behaviour/guest.test.ts',
  language: 'test/behaviour/language.test.ts',
  pseudoLocale: 'test/behaviour/pseudo-locale.test.ts',
  rating: 'test/behaviour/rating.test.ts',
  receipts: 'test/behaviour/receipts.test.ts',
  steps: 'test/behaviour/steps.test.ts',
  words: 'test/behaviour/words.test.ts',
  audit: 'test/e2e/axe/axe.test.ts',
  embedding: 'test/e2e/embedding.test.ts',
  jump: 'test/e2e/jump.test.ts',
  css: 'test/repo/css.test.ts',
  published: 'test/repo/docs.test.ts',
  translations: 'test/repo/translations.test.ts',
  heard: 'test/speech/transcripts.test.ts',
  trees: 'test/speech/trees.test.ts',
  accent: 'test/theme/accent.test.ts',
  contrast: 'test/theme/contrast.test.ts',
  themes: 'test/theme/themes.test.ts',
  tokens: 'test/theme/tokens.test.ts',
  pictures: 'test/visual/looks.test.ts',
  motion: 'test/visual/motion.test.ts',
} as const;

export type Proof = keyof typeof PROOFS;

/** `proven`: tests fail if it stops being so. `partly`: tests cover a part, the note says which. `page`: the page around decides. `none`: nothing of the kind is here. */
export type Verdict = 'proven' | 'partly' | 'page' | 'none';
