import { worldLand, worldPlane } from './world-plane.ts';

/** The land of the world: one picture behind every map, named after what is in it. */
export interface LandFile {
  readonly name: `land-${string}.svg`;
  readonly svg: string;
}

export function landFile(): LandFile {
  file ??= makeFile();
  return file;
}

let file: LandFile | undefined;

function makeFile(): LandFile {
  const { width, height } = worldPlane.size;
  // A grey that lets the page shine through suits paper, light and dark.
  const path = `<path fill="#8a8374" fill-opacity=".4" d="${worldLand()}"/>`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${path}</svg>`;
  return { name: `land-${fingerprint(svg)}.svg`, svg };
}

/** FNV-1a, which needs no platform: http://www.isthe.com/chongo/tech/comp/fnv/. */
function fingerprint(content: string) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(content))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
