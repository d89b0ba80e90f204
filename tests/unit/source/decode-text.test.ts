import { expect, test } from 'vitest';
import { decodeText } from '../../../src/source/decode-text.ts';

const decode = (bytes: Uint8Array) => {
  const { text, finding } = decodeText('a.md', bytes);
  return finding ? `${finding.line}:${finding.column} ${finding.message}` : text;
};
const bytes = (text: string) => new TextEncoder().encode(text);

test('gives text with LF line ends and without a byte order mark', () => {
  expect(decode(bytes('\uFEFFa\r\nb\n'))).toBe('a\nb\n');
});

test('points at the first byte that is not UTF-8', () => {
  expect(decode(new Uint8Array([...bytes('a\nçb'), 0xe9, ...bytes('c\n')]))).toBe(
    '2:3 This byte is not UTF-8. Save the file as UTF-8.',
  );
});

test('names UTF-16', () => {
  expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toBe(
    '1:1 This file is UTF-16. Save it as UTF-8.',
  );
});

test('points at a control character', () => {
  expect(decode(bytes('a\nb\u0007c'))).toBe(
    '2:2 The control character U+0007 is not text. Delete it.',
  );
});

test('refuses more than 1 MB', () => {
  expect(decode(new Uint8Array(1_200_000))).toBe(
    '1:1 This file has 1.2 MB, expected at most 1 MB.',
  );
});
