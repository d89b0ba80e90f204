import { type Attributes, element, type Svg, text } from './svg.ts';

/** What a drawing is called and tells, for readers who do not see it. */
export interface DrawingName {
  /** Unique on the page; the elements that name the drawing have ids that begin with it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The root of a drawing with a name and a description: one picture, unless it gets another role. */
export function drawing(
  { id, name, description }: DrawingName,
  attributes: Attributes,
  ...children: Svg[]
): Svg {
  return element(
    'svg',
    {
      role: 'img',
      ...attributes,
      'aria-labelledby': `${id}-name`,
      'aria-describedby': `${id}-description`,
    },
    element('title', { id: `${id}-name` }, text(name)),
    element('desc', { id: `${id}-description` }, text(description)),
    ...children,
  );
}
