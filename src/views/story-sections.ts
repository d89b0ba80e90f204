/** Text below a heading, for the search. */
export interface TextSection {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const heading = /<h([2-6]) id="([^"]*)"[^>]*>([\s\S]*?)<\/h\1>/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The text of a story, given as this site's own HTML, by its headings; what comes before the first
 * stands under `lead`. Figures, benches, citations, marks of footnotes and signs of headings are
 * left out; code stays.
 */
export function storySections(html: string, lead: Omit<TextSection, 'text'>): TextSection[] {
  const parts = withoutFigures(html).split(heading);
  const sections = [{ ...lead, text: textOf(parts[0] ?? '') }];
  // Each heading gives its level, its id and its words, and what comes until the next.
  for (let index = 1; index < parts.length; index += 4) {
    const [, id = '', title = '', body = ''] = parts.slice(index, index + 4);
    sections.push({ id, title: textOf(title), text: textOf(body) });
  }
  return sections.filter(({ id, text }) => id !== lead.id || text !== '');
}

function withoutFigures(html: string) {
  return html
    .replaceAll(/<lab-bench[\s\S]*?<\/lab-bench>/g, ' ')
    .replaceAll(/<figure class="(?!code)[\s\S]*?<\/figure>/g, ' ')
    .replaceAll(/<span class="cite">[\s\S]*?<\/span>/g, '')
    .replaceAll(/<sup[\s\S]*?<\/sup>/g, '')
    .replaceAll(/<a class="anchor"[\s\S]*?<\/a>/g, '');
}

/** Elements that part one text from another leave a space. */
function textOf(html: string) {
  return html
    .replaceAll(/<\/?(?:h[1-6]|p|li|t[dh]|pre|figcaption|d[dt]|br|div)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(?:#x([\dA-Fa-f]+)|(\w+));/g, (written, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (entities[name ?? ''] ?? written),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}
