// The bars that this project set itself beyond the criteria, with what proves each and what is missing.
import type { Proof, Verdict } from './proofs.js';

export interface Bar {
  /** "B1" */
  readonly id: string;
  readonly what: string;
  readonly verdict: Verdict;
  readonly proofs: readonly Proof[];
  readonly note?: string;
}

const bar = (id: string, what: string, verdict: Verdict, proofs: readonly Proof[], note?: string): Bar => ({ id, what, verdict, proofs, ...(note && { note }) });

export const BARS: readonly Bar[] = [
  bar('B1', 'axe-core finds nothing, and leaves nothing open, in any preset, state, language, scheme and width', 'proven', ['audit', 'axe', 'results'], 'Vietnamese, English, Arabic and Khmer; 320, 768 and 1280 px; any two of these together in each full run, in Chromium, and all of them by `npm run test:a11y`. Contrast that axe leaves open under a tile’s control is computed as painted. In the default look: each theme’s colours are held to their contrast apart.'),
  bar('B2', 'The accessibility tree of Chromium, Firefox and WebKitGTK is the one agreed upon', 'proven', ['trees']),
  bar('B3', 'What the screen reader Orca says is what was agreed upon', 'proven', ['heard'], 'Firefox and Chromium; WebKitGTK is not listened to.'),
  bar('B4', 'Nothing is called invalid before somebody has tried to send', 'proven', ['trees', 'heard']),
  bar('B5', 'Whoever comes to a question hears it and the words of the control; after a failed attempt also what to do', 'proven', ['heard'], 'Each kind of question, in Vietnamese; ratings also in English and Arabic.'),
  bar('B6', 'Each event is said once, and nothing when the page comes', 'proven', ['heard', 'announcements'], 'Sent, kept, sent later, refused, not kept, taken back, characters left, too many.'),
  bar('B7', 'One Tab stop a rating, field, box, button and link', 'proven', ['keyboard']),
  bar('B8', 'What is pressed is at least 44 × 44 CSS px', 'proven', ['targets']),
  bar('B9', 'Words 4.5:1, controls and focus 3:1, whatever accent a site picks', 'proven', ['contrast', 'accent', 'themes', 'tokens']),
  bar('B10', '320 × 256, 400 %, text spacing, text at 200 %: nothing cut, nothing scrolls sideways', 'proven', ['spacing', 'targets']),
  bar('B11', 'Lines high enough for stacked Vietnamese marks', 'proven', ['lines', 'css', 'pictures'], 'Every line at least 1.35 em and as high as the ink of ẪỂỖỰ, in every theme and three engines.'),
  bar('B12', 'Every language complete: keys, placeholders, lengths, no source left', 'proven', ['translations', 'pseudoLocale']),
  bar('B13', 'Several languages on one page, each with its `lang` and `dir`', 'proven', ['language', 'trees']),
  bar('B14', 'Characters counted as people count them; composed when sent', 'proven', ['words']),
  bar('B15', 'Usable without scripts by what the page puts inside; room kept while it loads', 'proven', ['embedding', 'jump'], 'The shift as Chromium counts it, at most 0.02 at 360 and 1280 px; the other engines don’t tell.'),
  bar('B16', 'Forced colours and less motion', 'proven', ['pictures', 'motion'], 'In Chromium, which alone can be asked to pretend.'),
  bar('B17', 'The words one sees are the name; the control covers its tile', 'proven', ['names', 'targets']),
  bar('B18', 'This page is generated, with what fails', 'proven', ['published']),
];

/** What nobody has tried yet, or no test can say. */
export const UNTRIED: readonly string[] = [
  'No person who uses assistive technology every day has tried it. That is the gap that matters most.',
  'NVDA and JAWS on Windows, VoiceOver on macOS and iOS, TalkBack on Android, Narrator: not tried by anybody yet. Orca on Linux catches what breaks in the tree and in live regions; it does not stand for them.',
  'Voice control (Dragon, Voice Access, Voice Control) and switch access: not tried. Names, tiles and Tab stops are tested as these programs need them.',
  'Screen magnifiers (ZoomText, Windows Magnifier): not tried. Reflow, text spacing and text at 200 % are tested.',
  'WebKitGTK is not Safari: what it publishes is compared, but Safari’s own tree was never read.',
  'Orca speaks the interface’s words; with which voice, and how well that voice speaks Vietnamese, Khmer or Arabic, is outside.',
];

/** Where engines part from each other, as the snapshots show. */
export const GAPS: readonly { readonly engine: string; readonly gap: string }[] = [
  { engine: 'Chromium', gap: 'Publishes no language of objects, so `lang` is proven in Firefox and WebKitGTK only. Calls a form without a name “form” aloud.' },
  { engine: 'Chromium', gap: 'Leaves out of a name a space that stands alone between two comments; ours stands with its word.' },
  { engine: 'Firefox', gap: 'Its drawn words appear a second time as text inside the label; Orca does not read them twice with Tab.' },
  { engine: 'WebKitGTK', gap: 'Publishes neither the place of a radio button in its group nor the size of the group.' },
  { engine: 'WebKitGTK', gap: 'The text of a bare box includes words hidden from assistive technology (the counter, the field for robots); no object of them is in the tree.' },
  { engine: 'All', gap: 'Orca 43 passes over a heading that takes the focus when the button that had it is gone; receipts therefore take the focus as a group named by their heading.' },
];
