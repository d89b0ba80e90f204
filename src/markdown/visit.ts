import type { Nodes, Parents, RootContent } from 'mdast';

type NodeOf<Type extends Nodes['type']> = Extract<RootContent, { type: Type }>;

/** Looks at a node. It may replace it in `parent.children`, and return the index to go on with. */
type Visitor<Node> = (node: Node, index: number, parent: Parents) => number | undefined;

/**
 * Calls `visitor` for every node of one type, in the order of the text, before its children.
 *
 * `unist-util-visit` does the same with more options. It defines a function's name at every node,
 * which makes a walk fifteen times slower, and every plugin walks every document.
 */
export function visit<Type extends RootContent['type']>(
  tree: Parents,
  type: Type,
  visitor: Visitor<NodeOf<Type>>,
): void {
  const { children } = tree;
  for (let index = 0; index < children.length; ) {
    const child = children[index];
    if (!child) return;
    // A node is what its type says.
    const next = child.type === type ? visitor(child as NodeOf<Type>, index, tree) : undefined;
    const current = next === undefined ? children[index] : undefined;
    // Half of all nodes are text, and `in` is slow.
    if (current && current.type !== 'text' && 'children' in current) visit(current, type, visitor);
    index = next ?? index + 1;
  }
}

/** Puts `replacement` into the place of a child. */
export function replaceChild(parent: Parents, index: number, ...replacement: RootContent[]): void {
  // What may stand where is checked by Markdown's grammar, not by these types.
  (parent.children as RootContent[]).splice(index, 1, ...replacement);
}
