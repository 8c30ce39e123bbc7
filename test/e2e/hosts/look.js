// What a person would complain of in the survey, and what the page is like around it: measured from inside.
(() => {
  const all = (selector) => [...window.e2e.surveys()[0].shadowRoot.querySelectorAll(selector)];
  const nameOf = (element) => `${element.localName} ${(element.innerText || element.labels?.[0]?.innerText || '').trim().slice(0, 30)}`;
  const boxOf = (element) => element.getBoundingClientRect();
  const isShown = (element) => boxOf(element).width > 1 && boxOf(element).height > 1 && getComputedStyle(element).visibility === 'visible' && !element.closest('.hidden, .trap');

  /** What is pressed: a tile as a whole. */
  const targets = () => all('button, textarea, [part=input], .tile').filter(isShown);

  const isOpaque = (color) => !/, 0\)$|^transparent$/.test(color);
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) if (isOpaque(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
    return getComputedStyle(document.body).backgroundColor;
  };

  const spoken = () =>
    all('*').filter((element) => isShown(element) && [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim()));

  const overlap = (a, b) => {
    const [one, two] = [boxOf(a), boxOf(b)];
    return one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - 1 && two.top < one.bottom - 1;
  };

  const fits = (element) => element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1;

  const SAMPLES = '#host, #host *';
  const LOOKS = ['color', 'background-color', 'font', 'letter-spacing', 'display', 'margin-top', 'padding-left', 'border-top-width', 'box-sizing', 'text-transform', 'outline-style', 'direction', 'visibility', 'width', 'height'];

  window.look = {
    survey: () => ({
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: targets().filter((element) => boxOf(element).width < 43.9 || boxOf(element).height < 43.9).map(nameOf),
      overlapping: targets().flatMap((a, index, list) => list.slice(index + 1).filter((b) => overlap(a, b)).map((b) => `${nameOf(a)} / ${nameOf(b)}`)),
      cut: all('[part], legend, label').filter((element) => isShown(element) && !fits(element)).map(nameOf),
      outside: all('*').filter((element) => isShown(element) && (boxOf(element).left < boxOf(document.documentElement).left - 1 || boxOf(element).right > boxOf(document.documentElement).right + 1)).map(nameOf),
      tiny: spoken().filter((element) => parseFloat(getComputedStyle(element).fontSize) < 14.9).map((element) => `${nameOf(element)} ${getComputedStyle(element).fontSize}`),
    }),
    /** Each text with its colour and what it stands on. */
    colors: () => spoken().map((element) => [nameOf(element), getComputedStyle(element).color, groundOf(element)]),
    /** All of the page but the survey and its script. */
    host: () => {
      const copy = document.documentElement.cloneNode(true);
      for (const ours of copy.querySelectorAll('satisfaction-survey, script[src*="/dist/"]')) ours.remove();
      return {
        html: copy.outerHTML,
        looks: [...document.querySelectorAll(SAMPLES)].map((element) => LOOKS.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' | ')),
        sheets: document.adoptedStyleSheets?.length,
        address: location.href,
      };
    },
  };
})();
