// @ts-check
// The tag that stands behind a live element, as one would write it: read off the element itself, so that what is shown and what runs can't differ.

const OWN_AFFAIRS = ['id', 'class', 'state'];
const SCRIPT = '<script src="/dist/satisfaction-survey.vi.js" async></script>';

/** @param {Element} element */
export function tagOf(element) {
  const attributes = [...element.attributes].filter(({ name }) => !OWN_AFFAIRS.includes(name)).map(({ name, value }) => (value === '' ? name : `${name}="${escape(value)}"`));
  const definition = element.querySelector('script[type="application/json"]')?.textContent?.trim();
  const children = definition ? `\n  <script type="application/json">\n${definition}\n  </script>\n` : '';
  return `${SCRIPT}\n\n<satisfaction-survey${lines(attributes)}>${children}</satisfaction-survey>`;
}

/** @param {string[]} attributes at most 60 characters a line */
function lines(attributes) {
  let line = '';
  let all = '';
  for (const attribute of attributes) {
    if (line.length + attribute.length > 60 && line !== '') {
      all += line;
      line = '\n   ';
    }
    line += ` ${attribute}`;
  }
  return all + line;
}

/** @param {string} value */
function escape(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
