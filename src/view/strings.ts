// Every sentence of the interface, each a function because `msg()` answers in the language of the element that is rendering. Plain text;
// {braces} are filled in by `fill`. Translators find the descriptions in locales/*.xlf.

import { msg } from '@lit/localize/init/install.js';
import type { FieldFault } from '../survey/session.js';
import type { BuiltInScale } from '../survey/scale.js';

/** Replaces {name} by `values.name`; an unknown name stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String((Object.hasOwn(values, name) ? values[name] : undefined) ?? whole));

export const title = () => msg('Your opinion', { id: 'title', desc: 'Heading of a survey that has none of its own' });
export const required = () => msg('(required)', { id: 'required', desc: 'After the label of a question that must be answered' });
export const clear = () => msg('Clear answer', { id: 'clear', desc: 'Button: takes a rating back' });
export const cleared = () => msg('Answer cleared', { id: 'cleared', desc: 'Spoken after a rating was taken back' });
export const notApplicable = () => msg('Does not apply', { id: 'na', desc: 'Answer beside the levels of a rating' });
export const other = () => msg('Other', { id: 'other', desc: 'Last option of a choice; opens a text field' });
export const otherWords = () => msg('Please say which', { id: 'otherWords', desc: 'Label of the text field beside "Other"' });
export const left = () => msg('Characters left: {n}', { id: 'left', desc: 'Counter below a text field' });
export const over = () => msg('Characters too many: {n}', { id: 'over', desc: 'Counter below a text field' });
export const next = () => msg('Continue', { id: 'next', desc: 'Button: to the next part' });
export const back = () => msg('Back', { id: 'back', desc: 'Button: to the part before' });
export const send = () => msg('Send feedback', { id: 'send', desc: 'Button' });
export const sending = () => msg('Sending…', { id: 'sending', desc: 'On the button and spoken while sending' });
export const close = () => msg('Close', { id: 'close', desc: 'Button: hides the survey' });
export const retry = () => msg('Try again', { id: 'retry', desc: 'Button after an answer was neither sent nor kept' });
export const remove = () => msg('Delete from this device', { id: 'delete', desc: 'Button: deletes the answer kept for sending later' });
export const waiting = () => msg('Kept since {time}. Waiting on this device: {n}', { id: 'waiting', desc: 'On the receipt of an answer that is not sent yet' });
export const part = () => msg('Part {n} of {total}', { id: 'part', desc: 'Progress in a survey of several parts' });
export const check = () => msg('Please check your answers', { id: 'check', desc: 'Heading of the list of what is missing' });
export const error = () => msg('Error:', { id: 'error', desc: 'Spoken before the message of a question' });
export const linked = () => msg('This answer is linked to file {case}.', { id: 'linked', desc: 'The page knows the file number' });
export const preview = () => msg('Preview: nothing is stored or sent.', { id: 'preview', desc: 'Mark on a trial survey' });
export const privacy = () => msg('How your answers are used', { id: 'privacy', desc: 'Link to the privacy statement' });
export const trap = () => msg('Leave this field empty', { id: 'trap', desc: 'Label of a field that people never see' });
export const noReply = () => msg('A rating gets no reply.', { id: 'noReply', desc: 'On every receipt' });
export const complain = () => msg('To complain or to ask for a reply:', { id: 'complain', desc: 'Before a link to the complaints channel' });
export const words = () => msg('Your words, to copy', { id: 'words', desc: 'Label of the text that could not be sent' });
export const reason = () => msg('Reason given:', { id: 'reason', desc: 'Before the reason why the office refused an answer, in its own words' });

/** What the button of a receipt is for, its heading and its sentence. */
export const receipts = {
  sent: () => [
    msg('Thank you. Your answer was sent.', { id: 'sent', desc: 'Heading of the receipt' }),
    msg('It helps to make this service better.', { id: 'sentText', desc: 'Below the heading' }),
  ],
  queued: () => [
    msg('Your answer is kept on this device.', { id: 'queued', desc: 'Heading of the receipt: not sent yet' }),
    msg('It will be sent by itself as soon as the office can be reached from this site.', { id: 'queuedText', desc: 'Below the heading' }),
  ],
  unsaved: () => [
    msg('Your answer was not kept.', { id: 'unsaved', desc: 'Heading: neither sent nor stored' }),
    msg('It could be neither sent nor kept on this device. Please try again.', { id: 'unsavedText', desc: 'Below the heading' }),
  ],
  rejected: () => [
    msg('The office did not accept this answer.', { id: 'rejected', desc: 'Heading' }),
    msg('It was not counted. It stays on this device until you delete it.', { id: 'rejectedText', desc: 'Below the heading' }),
  ],
} as const;

/** What is wrong with an answer and what to do, for the summary and beside the field alike. */
export const faultText = ({ code, question: { type } }: FieldFault): string => {
  if (code === 'too-long') return msg('Shorten to {limit} characters: {question}', { id: 'tooLong', desc: 'Error' });
  if (code === 'too-few') return msg('Select at least {limit}: {question}', { id: 'tooFew', desc: 'Error' });
  if (code === 'too-many') return msg('Select at most {limit}: {question}', { id: 'tooMany', desc: 'Error' });
  if (code === 'not-an-email') return msg('Enter an address like name@example.org: {question}', { id: 'notEmail', desc: 'Error' });
  if (type === 'text') return msg('Enter an answer: {question}', { id: 'enter', desc: 'Error' });
  if (type === 'consent') return msg('Tick the box: {question}', { id: 'tick', desc: 'Error' });
  return msg('Select an answer: {question}', { id: 'select', desc: 'Error' });
};

const veryDissatisfied = () => msg('Very dissatisfied', { id: 's1', desc: 'Level of satisfaction' });
const dissatisfied = () => msg('Dissatisfied', { id: 's2', desc: 'Level of satisfaction' });
const neither = () => msg('Neither satisfied nor dissatisfied', { id: 's3', desc: 'Level of satisfaction, the middle of five' });
const satisfied = () => msg('Satisfied', { id: 's4', desc: 'Level of satisfaction' });
const verySatisfied = () => msg('Very satisfied', { id: 's5', desc: 'Level of satisfaction' });
const strongly = () => msg('Strongly agree', { id: 'a7', desc: 'Level of agreement' });
const agree = () => msg('Agree', { id: 'a6', desc: 'Level of agreement' });
const neutral = () => msg('Neither agree nor disagree', { id: 'a4', desc: 'Level of agreement, the middle' });
const disagree = () => msg('Disagree', { id: 'a2', desc: 'Level of agreement' });
const not = () => msg('Strongly disagree', { id: 'a1', desc: 'Level of agreement' });
const star = () => msg('{n} star', { id: 'star1', desc: 'One star of five' });
const stars = () => msg('{n} stars', { id: 'stars', desc: 'Two to five stars of five' });
const point = () => msg('{n} point', { id: 'point1', desc: 'One point of two' });
const points = () => msg('{n} points', { id: 'points', desc: 'None or two points of two' });

type Word = () => string;

/** The words of the built-in scales, by value; a level without words is its number. */
const LEVELS: { readonly [S in BuiltInScale]: Readonly<Record<number, Word>> } = {
  satisfaction5: { 1: veryDissatisfied, 2: dissatisfied, 3: neither, 4: satisfied, 5: verySatisfied },
  satisfaction3: { 1: dissatisfied, 2: satisfied, 3: verySatisfied },
  agreement5: { 1: not, 2: disagree, 3: neutral, 4: agree, 5: strongly },
  agreement7: {
    1: not,
    2: disagree,
    3: () => msg('Somewhat disagree', { id: 'a3', desc: 'Level of agreement' }),
    4: neutral,
    5: () => msg('Somewhat agree', { id: 'a5', desc: 'Level of agreement' }),
    6: agree,
    7: strongly,
  },
  stars5: { 1: star, 2: stars, 3: stars, 4: stars, 5: stars },
  thumbs: {
    0: () => msg('Not good', { id: 'down', desc: 'Beside the thumb down' }),
    1: () => msg('Good', { id: 'up', desc: 'Beside the thumb up' }),
  },
  yesno: { 0: () => msg('No', { id: 'no', desc: 'Answer' }), 1: () => msg('Yes', { id: 'yes', desc: 'Answer' }) },
  recommend: {
    0: () => msg('Not at all likely', { id: 'r0', desc: 'Lowest of 0 to 10' }),
    10: () => msg('Extremely likely', { id: 'r10', desc: 'Highest of 0 to 10' }),
  },
  points2: { 0: points, 1: point, 2: points },
};

export const isBuiltIn = (scale: unknown): scale is BuiltInScale => Object.hasOwn(LEVELS, String(scale));

export const levelWords = (scale: BuiltInScale, value: number): string | undefined => {
  const word = LEVELS[scale][value]?.();
  return word && fill(word, { n: value });
};
