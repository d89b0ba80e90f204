import { hundredths } from './svg-element.ts';

const MEASURES = new Set(
  `d transform points x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy width height viewBox refX refY
   gradientTransform patternTransform`.split(/\s+/),
);

/** Makes a drawing small and its bytes canonical: hundredths, sorted attributes, no idle groups. */
export function tidyDrawing(root: SVGSVGElement): void {
  for (const rect of root.querySelectorAll('rect')) {
    if (rect.width.baseVal.value <= 0 || rect.height.baseVal.value <= 0) rect.remove();
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    roundMeasures(element);
    sortAttributes(element);
  }
  // Document order backwards, so that a group which held only empty groups is empty in its turn.
  for (const group of [...root.querySelectorAll('g,defs,text')].reverse()) {
    if (group.childElementCount === 0 && group.textContent.trim() === '') group.remove();
    else if (group.localName === 'g' && group.attributes.length === 0) unwrap(group);
  }
}

function roundMeasures(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!MEASURES.has(name)) continue;
    const rounded = value.replace(/-?\d*\.\d{3,}(e[-+]?\d+)?/g, (number) =>
      hundredths(Number(number)),
    );
    element.setAttribute(name, rounded.trim().replace(/\s+/g, ' '));
  }
}

function sortAttributes(element: Element): void {
  const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of attributes) element.removeAttribute(name);
  for (const attribute of attributes) element.setAttributeNode(attribute);
}

function unwrap(group: Element): void {
  group.replaceWith(...group.childNodes);
}
