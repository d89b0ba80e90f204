import { inlineParts } from '../../views/inline-text.ts';
import { create } from '../lab/create.ts';

/** The element that a selector finds below another. */
export function partOf<Part extends Element = HTMLElement>(root: ParentNode, selector: string) {
  const part = root.querySelector<Part>(selector);
  if (!part) throw new Error(`The comparison lacks \`${selector}\`.`);
  return part;
}

/** A copy of what the template `data-part` holds: one element. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const { content } = partOf<HTMLTemplateElement>(root, `template[data-part="${name}"]`);
  const copy = document.importNode(content, true).firstElementChild;
  if (!(copy instanceof HTMLElement)) throw new Error(`The template \`${name}\` is empty.`);
  return copy;
}

/** A record's text with its code, in the language that it is in where that is another. */
export function fillText(element: HTMLElement, text: string, language?: string) {
  const nodes = inlineParts(text).map((part) =>
    part.isCode ? create('code', {}, part.text) : part.text,
  );
  element.replaceChildren(...nodes);
  if (language) element.lang = language;
}

/** The title of an incident, under the name that it has beside others. */
export function titleOf(title: string, language?: string) {
  const element = create('p', { class: 'compare-title' });
  fillText(element, title, language);
  return element;
}
