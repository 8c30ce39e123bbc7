// What a reader may choose, where the page lets them: a grouping and a period of whole months. Nothing moves before the button is pressed.

import { html, type TemplateResult } from 'lit/html.js';
import * as strings from '../strings.js';

export interface Choice {
  readonly group: string;
  readonly from: string;
  readonly to: string;
}

const month = (name: 'from' | 'to', label: string, value: string): TemplateResult =>
  html`<label>${label}<input type="month" name=${name} .value=${value} pattern="\\d{4}-(0[1-9]|1[0-2])" placeholder="2026-01" /></label>`;

export const controls = ({ group, from, to }: Choice, choose: (choice: Choice) => void): TemplateResult => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: keyof Choice): string => String(data.get(name) ?? '');
    choose({ group: field('group'), from: field('from'), to: field('to') });
  };
  return html`<form aria-label=${strings.choose()} @submit=${submit} part="controls">
    <label>${strings.by()}<select name="group">
      <option value="" .selected=${group === ''}>${strings.notDivided()}</option>
      ${Object.entries(strings.groups).map(([id, [one]]) => html`<option value=${id} .selected=${group === id}>${one()}</option>`)}
    </select></label>
    ${month('from', strings.from(), from)}${month('to', strings.to(), to)}
    <button>${strings.show()}</button>
  </form>`;
};
