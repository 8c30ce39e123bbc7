// @ts-check
// <button data-copy="id of what to copy"> copies that element's text and says so in the [role=status] beside it.

import { say } from './language.js';

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
  if (!button) return;
  const source = document.getElementById(button.getAttribute('data-copy') ?? '');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!source || !status) return;
  status.textContent = '';
  const done = await copied(source.textContent?.trim() ?? '');
  if (!done) getSelection()?.selectAllChildren(source);
  status.textContent = done ? say('Đã sao chép.', 'Copied.') : say('Đã chọn sẵn, xin nhấn Ctrl+C.', 'Selected: press Ctrl+C.');
});

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
