/** List items with their numbers from 1, past the holes that withheld items leave. */
export function numbered<Item, Result>(
  items: readonly (Item | undefined)[],
  read: (item: Item, number: number) => Result | undefined,
): Result[] {
  return items.flatMap((item, index) => {
    const result = item === undefined ? undefined : read(item, index + 1);
    return result === undefined ? [] : [result];
  });
}
