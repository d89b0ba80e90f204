/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads `#rrggbb` and the `rgb()` and `rgba()` that computed styles give; else `undefined`. */
export function parseColour(text: string): Colour | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return colour(hex.slice(1).map((pair) => Number.parseInt(pair, 16)));
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  return rgb ? colour(rgb.slice(1).map((part) => Number(part ?? 1))) : undefined;
}

/** `#rgb`, `#rrggbb` or, where it is not opaque, `#rrggbbaa`. */
export function formatColour({ red, green, blue, alpha }: Colour): string {
  const channels = alpha < 1 ? [red, green, blue, alpha * 255] : [red, green, blue];
  const pairs = channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0'));
  const short = pairs.every((pair) => pair[0] === pair[1]);
  return `#${short ? pairs.map((pair) => pair[0]).join('') : pairs.join('')}`;
}

/** What is seen where `front` lies on the opaque `back`. */
export function blend(front: Colour, back: Colour, opacity = 1): Colour {
  const share = front.alpha * opacity;
  const mix = (over: number, under: number) => over * share + under * (1 - share);
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  };
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function colour([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[]): Colour {
  return { red, green, blue, alpha };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
