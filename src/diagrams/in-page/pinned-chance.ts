/**
 * Makes chance and time the same in every browser, so that a source always gives the same bytes.
 * It must be imported before Mermaid, which draws random numbers while it loads.
 */
export function reseed(): void {
  state = 1;
}

/** What the clock says in the page, always. */
const NOW = Date.UTC(2024, 0, 15, 12);

let state = 1;

/** Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

class PinnedDate extends Date {
  constructor(...parts: readonly unknown[]) {
    // Date has overloads that a spread of unknowns cannot name.
    super(...((parts.length === 0 ? [NOW] : parts) as [number]));
  }

  static override now(): number {
    return NOW;
  }
}

Math.random = random;
globalThis.Date = PinnedDate as DateConstructor;
crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
  if (array === null) return array;
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (const index of bytes.keys()) bytes[index] = random() * 256;
  return array;
};
crypto.randomUUID = () => {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
};
