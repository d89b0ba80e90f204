import type { Nodes } from 'mdast';

/** The text of a node without source and footnote numbers, code blocks and raw HTML. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'textDirective' && node.name === 'src') return '';
  if (!('children' in node) || isSign(node)) return '';
  const text = node.children.map(plainText).join('');
  return endsLine(node) ? `${text}\n` : text;
}

function endsLine(node: Nodes) {
  if (node.type === 'htmlElement') return node.data.hName === 'figcaption';
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** Whether a node is a heading's link to itself, or numbers of sources. */
function isSign(node: Nodes) {
  const classes = node.type === 'htmlElement' ? node.data.hProperties.className : undefined;
  return Array.isArray(classes) && (classes.includes('anchor') || classes.includes('cite'));
}
