import { element, join, type Svg, text } from './svg.ts';

/** What a row of a figure is called, and what is said of it. */
export interface RowName {
  /** Unique on the page; the drawing of the row is named by it. */
  readonly id: string;
  readonly name: string;
  readonly href?: string | undefined;
  readonly texts: readonly string[];
}

/** A row of a figure: its name as text that wraps, beside or above its drawings. */
export function namedRow({ id, name, href, texts }: RowName, ...drawings: Svg[]): Svg {
  return element(
    'div',
    { class: 'marks-row' },
    element(
      'p',
      { class: 'marks-name', id },
      element(href ? 'a' : 'b', { href }, text(name)),
      ...texts.flatMap((about) => [text(' '), element('span', {}, text(about))]),
    ),
    element('div', { class: 'marks-drawing' }, ...drawings),
  );
}

/** A mark that leads to what it stands for, and says what that is. */
export function linkedMark(
  { href, words }: { readonly href?: string | undefined; readonly words: string },
  ...shapes: Svg[]
): Svg {
  return element(href ? 'a' : 'g', { href }, element('title', {}, text(words)), join(shapes));
}
