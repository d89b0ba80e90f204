/** The part of an element that its template promises. */
export function partOf<Part extends Element>(whole: Element, selector: string): Part {
  const part = whole.querySelector<Part>(selector);
  if (!part) throw new Error(`\`${whole.localName}\` lacks \`${selector}\`.`);
  return part;
}
