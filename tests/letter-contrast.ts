import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { blend, type Colour, contrast, parseColour } from '../src/diagrams/in-page/colour.ts';

/** What a screen shows, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Colour;
}

export async function takePicture(shown: Locator): Promise<Picture> {
  const png = await shown.screenshot({ animations: 'disabled' });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const channel = (index: number) => data[index] ?? 0;
  return {
    ...info,
    at(x, y) {
      const start = (y * info.width + x) * 3;
      const [red, green, blue] = [channel(start), channel(start + 1), channel(start + 2)];
      return { red, green, blue, alpha: 1 };
    },
  };
}

/** In pixels of the picture. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Of the pixels of the letters in a box, the share whose contrast with what is behind is below 4.5.
 * Letters are where the picture with them differs from the one without. `fill` is a computed style.
 */
export function illegibleShare(box: Edges, fill: string, whole: Picture, bare: Picture): number {
  const ink = parseColour(fill);
  if (!ink) return 1;
  let letters = 0;
  let illegible = 0;
  for (let y = Math.floor(box.top); y < Math.min(box.bottom, whole.height); y += 1)
    for (let x = Math.floor(box.left); x < Math.min(box.right, whole.width); x += 1) {
      const behind = bare.at(x, y);
      if (!differs(whole.at(x, y), behind)) continue;
      letters += 1;
      if (contrast(blend(ink, behind), behind) < 4.5) illegible += 1;
    }
  return letters === 0 ? 1 : illegible / letters;
}

/** By more than the dither of antialiasing. */
function differs(one: Colour, other: Colour): boolean {
  const distance =
    Math.abs(one.red - other.red) +
    Math.abs(one.green - other.green) +
    Math.abs(one.blue - other.blue);
  return distance > 12;
}
