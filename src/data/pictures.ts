import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** A picture as a page shows it: smaller copies of one width each, as WebP. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** From narrow to wide. */
  readonly copies: readonly { readonly name: string; readonly width: number }[];
}

const widths = [480, 960, 1440];

/** Measures a picture of the content folder and names its copies after its bytes. */
export async function openPicture(path: string): Promise<Picture> {
  const bytes = readFileSync(path);
  const { autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  const widest = Math.min(width, Math.max(...widths));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return {
    width,
    height,
    copies: [...widths.filter((copy) => copy < widest), widest].map((copy) => ({
      name: `${hash}-${copy}.webp`,
      width: copy,
    })),
  };
}

/** One copy of a picture. What a camera wrote into it, such as the place, is gone. */
export function copyPicture(path: string, width: number): Promise<Buffer> {
  return sharp(path, { animated: true }).autoOrient().resize({ width }).webp().toBuffer();
}
