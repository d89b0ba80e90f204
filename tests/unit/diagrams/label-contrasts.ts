import type { Scheme } from '../../../src/diagrams/diagram.ts';
import { contrast, parseColour } from '../../../src/diagrams/in-page/colour.ts';

/** The contrast of each node label of a flowchart with the rectangle behind it. */
export function labelContrasts(svg: string, scheme: Scheme): number[] {
  const shown = svg.replace(/light-dark\(([^,)]+),([^)]+)\)/g, scheme === 'light' ? '$1' : '$2');
  const inherited = /^<svg [^>]*fill="(#[^"]+)"/.exec(shown)?.[1] ?? '';
  const nodes = shown.matchAll(/<rect fill="(#[^"]+)"[^>]*rx="4"[^>]*\/><g[^>]*><text([^>]*)>/g);
  return [...nodes].map(([, surface = '', text = '']) => {
    const ink = / fill="(#[^"]+)"/.exec(` ${text}`)?.[1] ?? inherited;
    return contrastOf(ink, surface);
  });
}

function contrastOf(ink: string, surface: string): number {
  const [front, back] = [parseColour(longHex(ink)), parseColour(longHex(surface))];
  if (!front || !back) throw new Error(`Not two colours: ${ink}, ${surface}`);
  return contrast(front, back);
}

function longHex(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
}
