// Contrast as WCAG 2.2 defines it, told again so that the sources are not measured by themselves.

export type Rgb = readonly [number, number, number];

export const rgb = (css: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (/^rgba?\((.+)\)$/.exec(css)?.[1] ?? '').split(/[ ,/]+/).map(Number);
  return [r, g, b];
};

const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
