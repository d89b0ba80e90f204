import { expect, test } from 'vitest';
import { excerpt, markedText } from '../../../src/search/excerpt.ts';

const words = Array.from({ length: 60 }, (_, index) => `w${index}`);

test('takes the stretch with the most different terms', () => {
  const text = words.with(5, 'cpu').with(40, 'cpu').with(42, 'regex').join(' ');
  const found = excerpt(text, new Set(['cpu', 'regex']), 8);
  expect(found?.pieces.map(({ text }) => text).join('')).toBe('w38 w39 cpu w41 regex w43 w44 w45');
  expect(found).toMatchObject({ found: 2, hasMoreBefore: true, hasMoreAfter: true });
  expect(found?.pieces.filter(({ isFound }) => isFound)).toEqual([
    { text: 'cpu', isFound: true },
    { text: 'regex', isFound: true },
  ]);
});

test('a short text is whole, with its signs', () => {
  expect(excerpt('“Every CPU.”', new Set(['cpu']), 20)).toEqual({
    pieces: [
      { text: '“Every ', isFound: false },
      { text: 'CPU', isFound: true },
      { text: '.”', isFound: false },
    ],
    found: 1,
    hasMoreBefore: false,
    hasMoreAfter: false,
  });
});

test('a text without the terms has none', () => {
  expect(excerpt('Every core.', new Set(['cpu']), 20)).toBeUndefined();
});

test('a name is marked once, whole', () => {
  expect(markedText('in us-east-1 now', new Set(['us-east-1', 'us']))).toEqual([
    { text: 'in ', isFound: false },
    { text: 'us-east-1', isFound: true },
    { text: ' now', isFound: false },
  ]);
});
