import { simplifyPath } from './simplify-path.ts';

/** Removes what is hidden, and the line at "today": it would stand at another place every day. */
export function removeUnseen(root: SVGSVGElement): void {
  for (const element of root.querySelectorAll('*')) {
    const isMarkup = element.closest('defs,style,marker,symbol,foreignObject') !== null;
    const isHidden = !isMarkup && getComputedStyle(element).display === 'none';
    if (isHidden || element.matches('.today, title, desc')) element.remove();
  }
}

/** Sankey and Venn diagrams draw shapes over labels that came before. */
export function raiseLabels(root: SVGSVGElement): void {
  for (const labels of root.querySelectorAll('.node-labels')) labels.parentElement?.append(labels);
  for (const label of root.querySelectorAll('.venn-area > text, .venn-area > g')) {
    label.closest('.venn-area')?.parentElement?.append(label);
  }
}

/** Places in percent of the frame are written as numbers, so that the frame can change. */
export function resolveShares(root: SVGSVGElement): void {
  for (const element of root.querySelectorAll('rect, text')) {
    for (const { name, value } of [...element.attributes]) {
      const length = value.endsWith('%') ? lengthOf(element, name) : undefined;
      if (length !== undefined) element.setAttribute(name, String(length));
    }
  }
}

function lengthOf(element: Element, name: string): number | undefined {
  if (element instanceof SVGRectElement && isSide(name)) return element[name].baseVal.value;
  if (element instanceof SVGTextElement && (name === 'x' || name === 'y'))
    return element[name].baseVal.getItem(0).value;
  return undefined;
}

function isSide(name: string): name is 'x' | 'y' | 'width' | 'height' {
  return ['x', 'y', 'width', 'height'].includes(name);
}

export function simplifyPaths(root: SVGSVGElement): void {
  for (const path of root.querySelectorAll('path')) {
    const { data, isOutline } = simplifyPath(path.getAttribute('d') ?? '');
    path.setAttribute('d', data);
    if (isOutline) path.style.setProperty('fill', 'none', 'important');
  }
}
