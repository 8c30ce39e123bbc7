// @ts-check
// Today's file number and the next working day, so that the page reads as it would for a citizen who has just submitted.

import { say } from '../assets/language.js';

const received = new Date();
const due = nextWorkingDay(received);
const number = document.getElementById('file-number');
const dueTime = document.getElementById('due');

if (number) number.textContent = `H49.12-${String(received.getFullYear()).slice(2)}${two(received.getMonth() + 1)}${two(received.getDate())}-0042`;
if (dueTime) {
  dueTime.setAttribute('datetime', `${due.getFullYear()}-${two(due.getMonth() + 1)}-${two(due.getDate())}`);
  dueTime.textContent = due.toLocaleDateString(say('vi-VN', 'en-GB'), { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** @param {Date} from */
function nextWorkingDay(from) {
  const day = new Date(from);
  do day.setDate(day.getDate() + 1);
  while (day.getDay() === 0 || day.getDay() === 6);
  return day;
}

/** @param {number} value */
function two(value) {
  return String(value).padStart(2, '0');
}
