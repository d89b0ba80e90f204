export interface StackedMark<Mark> {
  readonly mark: Mark;
  /** How many marks of its stack lie below it. */
  readonly level: number;
  /** How many marks its stack has. */
  readonly height: number;
}

/**
 * Puts marks that would cover each other on top of each other. `marks` are in the order of `x`, in
 * pixels; those closer than `size` to the first of a stack join it, the important ones on top, where
 * the lines of their labels end.
 */
export function stackMarks<Mark extends { readonly x: number; readonly isKey: boolean }>(
  marks: readonly Mark[],
  size: number,
): StackedMark<Mark>[] {
  const stacks: Mark[][] = [];
  for (const mark of marks) {
    const stack = stacks.at(-1);
    const [first] = stack ?? [];
    if (stack && first && mark.x - first.x < size) stack.push(mark);
    else stacks.push([mark]);
  }
  return stacks.flatMap((stack) =>
    stack
      .toSorted((a, b) => Number(a.isKey) - Number(b.isKey))
      .map((mark, level) => ({ mark, level, height: stack.length })),
  );
}
