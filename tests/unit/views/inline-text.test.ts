import { expect, test } from 'vitest';
import { inlineParts } from '../../../src/views/inline-text.ts';
import { plainText } from '../../../src/views/plain-text.ts';

test('what stands between backticks is code', () => {
  expect(inlineParts('`x=x` needs `.*` twice')).toEqual([
    { text: 'x=x', isCode: true },
    { text: ' needs ', isCode: false },
    { text: '.*', isCode: true },
    { text: ' twice', isCode: false },
  ]);
});

test('a single backtick is a backtick', () => {
  expect(inlineParts('a ` b')).toEqual([{ text: 'a ` b', isCode: false }]);
});

test('plain text loses the marks and keeps the words', () => {
  expect(plainText('`x=x` needs `.*`')).toBe('x=x needs .*');
});
