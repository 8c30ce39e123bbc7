// In the page that is audited: what axe leaves open where something transparent lies over words, as the stretched control and the tint of a
// tile do. Their colour and their ground are laid together as the engine paints them, then held to the ratio that axe would ask for.
(() => {
  const { Color, flattenColors, getContrast } = window.axe.commons.color;
  /** `undefined` where it is no colour that axe knows. */
  const parse = (text, opacity = 1) => {
    try {
      const color = new Color().parseString(text);
      color.alpha *= opacity;
      return color;
    } catch {
      return undefined;
    }
  };
  /** Layers on a ground, the lowest first. */
  const lay = (ground, layers) => layers.reduce((below, layer) => flattenColors(layer, below), ground);

  /** The element and all it stands in, outermost first, through slots and shadow roots. */
  const lineOf = (element) => (element ? [...lineOf(element.assignedSlot ?? element.parentElement ?? element.getRootNode().host), element] : []);
  const isClear = ({ backgroundColor, backgroundImage }) => parse(backgroundColor)?.alpha === 0 && backgroundImage === 'none';
  const isPlain = ({ backgroundColor, backgroundImage, filter, mixBlendMode }) => parse(backgroundColor) && `${backgroundImage} ${filter} ${mixBlendMode}` === 'none none normal';

  /** A pseudo element that is spread over the whole of its own: a colour over words and ground alike. */
  const tints = (element) =>
    ['::before', '::after'].flatMap((name) => {
      const style = getComputedStyle(element, name);
      if (style.content === 'none' || style.display === 'none' || isClear(style)) return [];
      const isWhole = style.position === 'absolute' && [style.top, style.right, style.bottom, style.left].every((inset) => inset === '0px');
      return [isWhole && isPlain(style) ? parse(style.backgroundColor, Number(style.opacity)) : undefined];
    });

  /** What lies on top of the middle of the words; what they stand in comes there twice, for its pseudo element. */
  const coversOf = (element, line) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const stack = element.getRootNode().elementsFromPoint(left + width / 2, top + height / 2);
    return stack.includes(element) ? stack.slice(0, stack.indexOf(element)).filter((other) => !line.includes(other) && !element.contains(other)) : undefined;
  };

  /** `undefined` where nobody can tell but by looking. */
  const seen = (element) => {
    const line = lineOf(element);
    const covers = coversOf(element, line);
    const color = parse(getComputedStyle(element).color);
    const veils = line.flatMap(tints);
    const styles = line.map((one) => getComputedStyle(one));
    if (!color || veils.includes(undefined) || !covers?.every((cover) => isClear(getComputedStyle(cover)))) return undefined;
    if (!styles.every((style) => isPlain(style) && style.opacity === '1')) return undefined;
    const ground = lay(new Color(255, 255, 255), styles.map(({ backgroundColor }) => parse(backgroundColor)));
    return { words: lay(ground, [color, ...veils]), ground: lay(ground, veils) };
  };

  window.contrast = {
    seen,
    /** What is wrong with a node, if anything; `undefined` where that is still open. */
    judge(element, needed) {
      const { words, ground } = seen(element) ?? {};
      if (!words || !needed) return undefined;
      const ratio = getContrast(ground, words);
      return ratio >= needed ? '' : `${ratio.toFixed(2)}:1, and ${needed}:1 is needed`;
    },
  };
})();
