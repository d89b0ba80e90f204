/** `colours` in turn under the names `<name>0`, `<name>1`… that Mermaid gives its categories. */
export function numbered(name: string, count: number, colours: readonly string[]) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [name + index, colours[index % colours.length]]),
  );
}
