/** Something that one of a library has, and who else has it. */
export interface Holding {
  readonly value: string;
  /** The places in the library of all that have it, in ascending order. */
  readonly holders: readonly number[];
  /** Which of the holders this one is. */
  readonly position: number;
}

/** The inverted index of a library, from what each of it has. */
export function holdingsOf(
  library: readonly (readonly string[])[],
): readonly (readonly Holding[])[] {
  const byValue = new Map<string, number[]>();
  return library.map((values, place) =>
    values.map((value) => {
      const holders = byValue.get(value) ?? [];
      if (holders.length === 0) byValue.set(value, holders);
      return { value, holders, position: holders.push(place) - 1 };
    }),
  );
}

/**
 * Visits the other holders, of very many only the nearest on both sides: what is done with each of them
 * then takes a time that grows as the library does, and not as its square.
 */
export function visitOthers({ holders, position }: Holding, visit: (place: number) => void): void {
  const end = Math.min(holders.length, position + 1 + reach);
  for (let index = Math.max(0, position - reach); index < end; index++) {
    const place = holders[index];
    if (index !== position && place !== undefined) visit(place);
  }
}

const reach = 100;
