/**
 * Gives the drawing as it stands in a page, beside an empty one of the least width at which its
 * words can be read. `occurrence` counts the copies of the same drawing on that page from 0; the
 * second copy gets ids that end in `-2`, so that ids stay unique.
 */
export function placeDiagram(svg: string, occurrence: number): string {
  const least = / data-least="(\d+)"/.exec(svg)?.[1] ?? '0';
  const inline = svg
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(` data-least="${least}"`, '');
  const copy = occurrence === 0 ? inline : suffixIds(inline, `-${occurrence + 1}`);
  const spacer = `<svg class="diagram-least" width="${least}" height="0" aria-hidden="true"></svg>`;
  return `<div class="diagram-drawing">${spacer}${copy}</div>`;
}

/** Ids and references to them are the only attribute values of these shapes; text cannot hold `"`. */
function suffixIds(svg: string, suffix: string): string {
  return svg
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]+)"/g, ` $1="$2${suffix}"`)
    .replace(/ href="#([^"]+)"/g, ` href="#$1${suffix}"`)
    .replace(/="url\(#([^)"]+)\)"/g, `="url(#$1${suffix})"`);
}
