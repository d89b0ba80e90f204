/** A number and its noun. French counts nought and one in the singular: `0 source`, `2 sources`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count}\u00a0${count < 2 ? one : other}`;
}
