import { svgElement } from './svg-element.ts';

/** What a drawing is called, for those who do not see it. */
export interface Caption {
  readonly idPrefix: string;
  readonly title: string;
  readonly description?: string | undefined;
}

/** Gives the root its name and its role. */
export function describeDrawing(root: SVGSVGElement, caption: Caption): void {
  // The children of an image cannot be reached, so a drawing with links is a group of them instead.
  root.setAttribute('role', root.querySelector('a[href]') ? 'group' : 'img');
  const { idPrefix, title, description } = caption;
  if (description) root.prepend(labelled(root, 'desc', `${idPrefix}-d`, description));
  root.prepend(labelled(root, 'title', `${idPrefix}-t`, title));
}

function labelled(root: SVGSVGElement, name: 'title' | 'desc', id: string, text: string): Element {
  const element = svgElement(name, { id });
  element.textContent = text;
  root.setAttribute(name === 'title' ? 'aria-labelledby' : 'aria-describedby', id);
  return element;
}
