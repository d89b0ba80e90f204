import { type Document, isMap, isSeq } from 'yaml';

/**
 * Removes from a record everything marked `internal: true`, in place, so that nothing after it can
 * see it. In a list it leaves a hole, for the other items to keep their numbers.
 */
export function stripInternal(tree: Document): void {
  stripNode(tree.contents);
}

function stripNode(node: unknown): void {
  if (isMap(node)) {
    node.items = node.items.filter(({ value }) => !isInternal(value));
    for (const { value } of node.items) stripNode(value);
  } else if (isSeq(node)) {
    node.items = node.items.map((item) => (isInternal(item) ? undefined : item));
    for (const item of node.items) stripNode(item);
  }
}

function isInternal(node: unknown) {
  return isMap(node) && node.get('internal') === true;
}
