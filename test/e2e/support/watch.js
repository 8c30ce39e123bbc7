// Runs first in every page of these tests: notes what was said and refused there, and finds controls as a person would.
(() => {
  const heard = { warnings: [], errors: [], violations: [], events: [] };
  const note = (list) => (...parts) => list.push(parts.map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : String(part))).join(' '));
  for (const [method, list] of [['warn', heard.warnings], ['error', heard.errors]]) {
    const say = console[method].bind(console);
    const keep = note(list);
    console[method] = (...parts) => {
      keep(...parts);
      say(...parts);
    };
  }
  addEventListener('error', (event) => event.message && heard.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => heard.errors.push(`unhandled: ${event.reason}`));
  // The browser asks for a site's icon by itself, and a policy of images 'none' refuses it.
  addEventListener('securitypolicyviolation', (event) => event.blockedURI.endsWith('/favicon.ico') || heard.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''} ${event.sample ?? ''}`.trim()));

  const EVENTS = 'ready shown answer step invalid before-submit queued sent rejected dropped dismiss suppressed error'.split(' ');
  for (const name of EVENTS) {
    addEventListener(`survey-${name}`, ({ type, detail }) => heard.events.push({ type, detail: JSON.parse(JSON.stringify(detail)) }), true);
  }

  /** Every element, through open shadow roots. */
  const all = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? all(element.shadowRoot, selector) : [])),
  ];

  const SELECTORS = {
    button: 'button',
    radio: 'input[type=radio]',
    textbox: 'textarea, input[type=text], input[type=email], input[type=tel]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    link: 'a[href]',
  };

  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    return node.nodeType === Node.ELEMENT_NODE && node.getAttribute('aria-hidden') === 'true' ? '' : [...node.childNodes].map(words).join('');
  };
  const nameOf = (element) => (element.getAttribute('aria-label') ?? words(element.labels?.[0] ?? element)).replace(/\s+/g, ' ').trim();
  const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

  const find = (role, name) => all(document, SELECTORS[role]).filter((element) => isSeen(element) && nameOf(element) === name);

  /** What is really at a point, through shadow roots. */
  const topmost = (x, y) => {
    let element = document.elementFromPoint(x, y);
    for (let inner; (inner = element?.shadowRoot?.elementFromPoint(x, y)) && inner !== element; ) element = inner;
    return element;
  };

  const focused = () => {
    let element = document.activeElement;
    for (let inner; (inner = element?.shadowRoot?.activeElement); ) element = inner;
    return element && element !== document.body ? nameOf(element) : '';
  };

  let last = '';

  /** The middle of a control, once it is the only one of that name, stands still and isn't covered. */
  const locate = (role, name) => {
    const [element, ...more] = find(role, name);
    if (!element || more.length > 0) return undefined;
    const rect = () => element.getBoundingClientRect();
    if (rect().top < 0 || rect().bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = rect();
    const [x, y] = [left + width / 2, top + height / 2];
    const place = `${role} ${name} ${x} ${y}`;
    const isStill = place === last;
    last = place;
    const hit = topmost(x, y);
    const isHit = hit === element || element.contains(hit) || element.labels?.[0]?.contains(hit);
    return isStill && isHit ? { x, y } : undefined;
  };

  window.e2e = {
    heard,
    locate,
    /** The name of what has the focus. */
    focused,
    has: (role, name) => find(role, name).length > 0,
    surveys: () => all(document, 'satisfaction-survey'),
    /** All words of a survey's own, not of the page's children of it. */
    says: (index = 0) => words(window.e2e.surveys()[index]?.shadowRoot ?? document.createElement('p')).replace(/\s+/g, ' ').trim(),
    isSeen: (selector) => [...document.querySelectorAll(selector)].some(isSeen),
  };
})();
