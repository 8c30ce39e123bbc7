// Arithmetic of WCAG 2.2 (contrast ratio, relative luminance) and of OKLab (Ottosson, 2020). Pure: a colour goes in, a readable one comes out.

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

const toLinear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (value: number): number => {
  const clamped = Math.min(1, Math.max(0, value));
  return Math.round(255 * (clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055));
};

export const luminance = (color: Rgb): number => {
  const [r, g, b] = color.map(toLinear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** 1 (same) to 21 (black on white). */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

type Lab = readonly [lightness: number, a: number, b: number];

const toLab = (color: Rgb): Lab => {
  const [r, g, b] = color.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const fromLab = ([lightness, a, b]: Lab): Rgb => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** Black or white, whichever reads better: one of them always reaches 4.58. */
export const textOn = (color: Rgb): Rgb => (contrast(color, BLACK) > contrast(color, WHITE) ? BLACK : WHITE);

/** The colour itself if it stands out enough from the ground; else its hue, only as much lighter or darker as it takes. */
export const standOut = (color: Rgb, ground: Rgb, ratio: number): Rgb => {
  if (contrast(color, ground) >= ratio) return color;
  const [lightness, a, b] = toLab(color);
  const target = textOn(ground) === WHITE ? 1 : 0;
  for (let step = 1; step <= 50; step++) {
    const part = step / 50;
    // Near black and white there is no room for colour.
    const shifted = fromLab([lightness + (target - lightness) * part, a * (1 - part * part), b * (1 - part * part)]);
    if (contrast(shifted, ground) >= ratio) return shifted;
  }
  return textOn(ground);
};
