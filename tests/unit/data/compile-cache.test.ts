import { expect, test } from 'vitest';
import { cacheKey } from '../../../src/data/compile-cache.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function keyWith(...tables: { name: string; file: string; bytes: Uint8Array }[]) {
  const source = { id: 'x', file: 'x.md', bytes: bytes('Text.'), translations: [], tables };
  return cacheKey(source, 'pipeline');
}

test('a changed, an added and a renamed CSV file each make another key', () => {
  const table = { name: 'a.csv', file: 'x/a.csv', bytes: bytes('a,b\n1,2\n') };
  const keys = [
    keyWith(),
    keyWith(table),
    keyWith({ ...table, bytes: bytes('a,b\n1,3\n') }),
    keyWith({ ...table, name: 'b.csv', file: 'x/b.csv' }),
  ];
  expect(new Set(keys).size).toBe(4);
});
