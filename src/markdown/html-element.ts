import type { Properties } from 'hast';
import type { Data, Parent, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';

/** An element that Markdown has no node for. It becomes HTML through its `data`. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  data: Data & { hName: string; hProperties: Properties };
}

declare module 'mdast' {
  interface RootContentMap {
    htmlElement: HtmlElement;
  }
  interface BlockContentMap {
    htmlElement: HtmlElement;
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement;
  }
}

/** `htmlElement('sub', {}, ['2'])` is what becomes `<sub>2</sub>`. Strings become text. */
export function htmlElement(
  tagName: string,
  properties: Properties,
  children: readonly (RootContent | string)[] = [],
): HtmlElement {
  return {
    type: 'htmlElement',
    data: { hName: tagName, hProperties: properties },
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
