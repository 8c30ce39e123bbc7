// Every criterion of WCAG 2.2 at A and AA: what it comes to in a survey, and what proves it. 4.1.1 was removed from WCAG 2.2.
import type { Proof, Verdict } from './proofs.js';

export interface Criterion {
  /** "1.4.3" */
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** The version of WCAG that brought it. EN 301 549 V3.2.1 has those up to 2.1 in its clause 9, Section 508 those of 2.0 (E205.4). */
  readonly since: '2.0' | '2.1' | '2.2';
  readonly verdict: Verdict;
  readonly proofs: readonly Proof[];
  readonly note: string;
}

type Row = readonly [number: string, name: string, level: 'A' | 'AA', since: '2.0' | '2.1' | '2.2', verdict: Verdict, proofs: string, note: string];

const ROWS: readonly Row[] = [
  ['1.1.1', 'Non-text Content', 'A', '2.0', 'proven', 'trees names', 'Drawings stand beside words and are hidden.'],
  ['1.2.1', 'Audio-only and Video-only', 'A', '2.0', 'none', '', 'No media.'],
  ['1.2.2', 'Captions (Prerecorded)', 'A', '2.0', 'none', '', 'No media.'],
  ['1.2.3', 'Audio Description or Media Alternative', 'A', '2.0', 'none', '', 'No media.'],
  ['1.2.4', 'Captions (Live)', 'AA', '2.0', 'none', '', 'No media.'],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', '2.0', 'none', '', 'No media.'],
  ['1.3.1', 'Info and Relationships', 'A', '2.0', 'proven', 'trees axe heard', 'Groups, names, headings, required and invalid as published.'],
  ['1.3.2', 'Meaningful Sequence', 'A', '2.0', 'partly', 'trees keyboard', 'Order of the tree and of Tab; not compared with where things are drawn.'],
  ['1.3.3', 'Sensory Characteristics', 'A', '2.0', 'partly', 'translations', 'No sentence of ours points by place or colour; not searched for in every language.'],
  ['1.3.4', 'Orientation', 'AA', '2.1', 'partly', 'css targets', 'Nothing depends on it; widths from 320 px.'],
  ['1.3.5', 'Identify Input Purpose', 'AA', '2.1', 'proven', 'axe', 'Contact fields carry `autocomplete`.'],
  ['1.4.1', 'Use of Color', 'A', '2.0', 'proven', 'pictures', 'Chosen and wrong differ in shape too; compared under forced colours.'],
  ['1.4.2', 'Audio Control', 'A', '2.0', 'none', '', 'No sound.'],
  ['1.4.3', 'Contrast (Minimum)', 'AA', '2.0', 'proven', 'contrast accent themes tokens axe', 'For every accent, and in each theme.'],
  ['1.4.4', 'Resize Text', 'AA', '2.0', 'proven', 'targets', 'Text twice as large at 320 px.'],
  ['1.4.5', 'Images of Text', 'AA', '2.0', 'proven', 'names', 'No images.'],
  ['1.4.10', 'Reflow', 'AA', '2.1', 'proven', 'spacing targets', '320 × 256.'],
  ['1.4.11', 'Non-text Contrast', 'AA', '2.1', 'proven', 'tokens contrast accent themes', 'Edges, chosen answers and the focus.'],
  ['1.4.12', 'Text Spacing', 'AA', '2.1', 'proven', 'spacing', 'Set on the page, as readers set it.'],
  ['1.4.13', 'Content on Hover or Focus', 'AA', '2.1', 'none', 'names', 'Nothing appears on hover; no `title`.'],
  ['2.1.1', 'Keyboard', 'A', '2.0', 'proven', 'keyboard heard rating choices', 'With real keys, also with a screen reader running.'],
  ['2.1.2', 'No Keyboard Trap', 'A', '2.0', 'proven', 'keyboard', 'Tab leads through and out.'],
  ['2.1.4', 'Character Key Shortcuts', 'A', '2.1', 'none', 'guest', 'There are none.'],
  ['2.2.1', 'Timing Adjustable', 'A', '2.0', 'proven', 'drafts', 'No limit; what was answered outlives a reload.'],
  ['2.2.2', 'Pause, Stop, Hide', 'A', '2.0', 'proven', 'motion', 'Nothing moves by itself.'],
  ['2.3.1', 'Three Flashes or Below', 'A', '2.0', 'proven', 'motion', 'Nothing flashes.'],
  ['2.4.1', 'Bypass Blocks', 'A', '2.0', 'page', 'trees', 'A named region with a heading to jump to.'],
  ['2.4.2', 'Page Titled', 'A', '2.0', 'page', 'guest', 'The title is the page’s.'],
  ['2.4.3', 'Focus Order', 'A', '2.0', 'proven', 'keyboard heard steps receipts', 'Also after errors, on steps and receipts.'],
  ['2.4.4', 'Link Purpose (In Context)', 'A', '2.0', 'proven', 'axe trees', 'Each link says where it leads.'],
  ['2.4.5', 'Multiple Ways', 'AA', '2.0', 'page', '', 'Of a site, not of a part of a page.'],
  ['2.4.6', 'Headings and Labels', 'AA', '2.0', 'proven', 'trees axe', 'A question without words is refused.'],
  ['2.4.7', 'Focus Visible', 'AA', '2.0', 'proven', 'pictures', 'A ring of 3 px.'],
  ['2.4.11', 'Focus Not Obscured (Minimum)', 'AA', '2.2', 'partly', 'spacing', 'Nothing of ours lies over anything; a page’s own bars are the page’s.'],
  ['2.5.1', 'Pointer Gestures', 'A', '2.1', 'none', '', 'Clicks only.'],
  ['2.5.2', 'Pointer Cancellation', 'A', '2.1', 'proven', 'rating', 'Native controls: what counts is the click.'],
  ['2.5.3', 'Label in Name', 'A', '2.1', 'proven', 'names', 'The name is the words one sees.'],
  ['2.5.4', 'Motion Actuation', 'A', '2.1', 'none', '', 'Nothing listens to motion.'],
  ['2.5.7', 'Dragging Movements', 'AA', '2.2', 'none', 'trees', 'No sliders.'],
  ['2.5.8', 'Target Size (Minimum)', 'AA', '2.2', 'proven', 'targets', '44 × 44, where 24 × 24 is asked.'],
  ['3.1.1', 'Language of Page', 'A', '2.0', 'proven', 'language trees', 'The survey says its own; Firefox and WebKitGTK publish it.'],
  ['3.1.2', 'Language of Parts', 'AA', '2.0', 'proven', 'language', 'A text in another language says so.'],
  ['3.2.1', 'On Focus', 'A', '2.0', 'proven', 'keyboard guest', 'Focus alone does nothing.'],
  ['3.2.2', 'On Input', 'A', '2.0', 'proven', 'rating followUps heard', 'Choosing sends nothing and moves nobody.'],
  ['3.2.3', 'Consistent Navigation', 'AA', '2.0', 'page', 'steps', 'Back and Continue keep their places.'],
  ['3.2.4', 'Consistent Identification', 'AA', '2.0', 'proven', 'translations', 'One sentence for one thing.'],
  ['3.2.6', 'Consistent Help', 'A', '2.2', 'page', '', 'A page’s `footer` slot stays where it is.'],
  ['3.3.1', 'Error Identification', 'A', '2.0', 'proven', 'errors trees heard', 'In words, in a list and beside the question.'],
  ['3.3.2', 'Labels or Instructions', 'A', '2.0', 'proven', 'names trees heard', 'Required says so in words.'],
  ['3.3.3', 'Error Suggestion', 'AA', '2.0', 'proven', 'errors translations heard', 'Each error says what to do.'],
  ['3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', '2.0', 'none', '', 'An opinion binds nobody; it can be changed until it is sent.'],
  ['3.3.7', 'Redundant Entry', 'A', '2.2', 'proven', 'steps drafts', 'Going back keeps the answers.'],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', '2.2', 'none', '', 'Nobody signs in; no puzzle of ours.'],
  ['4.1.2', 'Name, Role, Value', 'A', '2.0', 'proven', 'trees names axe heard', 'As three engines publish them.'],
  ['4.1.3', 'Status Messages', 'AA', '2.1', 'proven', 'announcements lateReceipts heard', 'One region, empty at first; each message once; also when a receipt changes by itself.'],
];

export const CRITERIA: readonly Criterion[] = ROWS.map(([number, name, level, since, verdict, proofs, note]) => ({
  number,
  name,
  level,
  since,
  verdict,
  proofs: proofs.split(' ').filter(Boolean) as Proof[],
  note,
}));
