import { simplifyPath } from './simplify-path.ts';

/** Removes what is hidden, and the line at "today": it would stand at another place every day. */
export function removeUnseen(root: SVGSVGElement): void {
  for (const element of root.querySelectorAll('*')) {
    const isMarkup = element.closest('defs,style,marker,symbol,foreignObject') !== null;
    const isHidden = !isMarkup && getComputedStyle(element).display === 'none';
    if (isHidden || element.matches('.today, title, desc')) element.remove();
  }
}

/** Sankey diagrams draw their flows over their labels. */
export function raiseLabels(root: SVGSVGElement): void {
  for (const labels of root.querySelectorAll('.node-labels')) labels.parentElement?.append(labels);
}

export function simplifyPaths(root: SVGSVGElement): void {
  for (const path of root.querySelectorAll('path')) {
    const { data, isOutline } = simplifyPath(path.getAttribute('d') ?? '');
    path.setAttribute('d', data);
    if (isOutline) path.style.setProperty('fill', 'none', 'important');
  }
}
