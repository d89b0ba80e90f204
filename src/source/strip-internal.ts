import { type Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Path, Problem } from '../domain/problem.ts';

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

const mark = /[:：]\s*[:：]\s*internal\b|[:：]internal\[/i;

/** Marks of internal text in a record that would have no effect, so that the text would be published. */
export function misplacedMarks(tree: Document): Problem[] {
  const problems: Problem[] = [];
  visit(tree, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'string' || key === 'key' || !mark.test(node.value)) return;
      problems.push({
        rule: 'internal-mark',
        path: pathOf(ancestors, node),
        message: 'This text is published: to withhold it, mark its list item `internal: true`.',
      });
    },
    Pair(_, pair, ancestors) {
      const isMark = isScalar(pair.key) && pair.key.value === 'internal';
      if (!isMark || (isScalar(pair.value) && pair.value.value !== null)) return;
      problems.push({
        rule: 'internal-mark',
        path: [...pathOf(ancestors, pair), 'internal'],
        on: 'key',
        message: '`internal` has no value, expected `true` or `false`.',
      });
    },
  });
  return problems;
}

/** The keys and positions that lead to a node, from its ancestors. */
function pathOf(ancestors: readonly unknown[], node: unknown): Path {
  const chain = [...ancestors, node];
  return chain.flatMap((parent, index): (string | number)[] => {
    const child = chain[index + 1];
    if (isSeq(parent)) return [parent.items.indexOf(child)];
    if (!isMap(parent) || child === node) return [];
    const pair = parent.items.find((item) => item === child);
    return pair && isScalar(pair.key) ? [String(pair.key.value)] : [];
  });
}
