import { describe, expect, test } from 'vitest';
import { stripInternalBlocks } from '../../../src/source/strip-internal-blocks.ts';

const strip = (...lines: string[]) => stripInternalBlocks('a.md', lines.join('\n'));
const messages = (...lines: string[]) =>
  strip(...lines).findings.map(({ line, message }) => `${line}: ${message}`);

test('empties the lines of an internal block and keeps all line numbers', () => {
  expect(strip('a', ':::internal', 'secret', ':::', 'b')).toEqual({
    body: 'a\n\n\n\nb',
    findings: [],
  });
});

test('an outer block with more colons holds inner ones', () => {
  expect(strip('::::internal', ':::note', 'secret', ':::', 'secret', '::::', 'b')).toEqual({
    body: '\n\n\n\n\n\nb',
    findings: [],
  });
});

test('takes a label, attributes and up to three spaces before the colons', () => {
  expect(strip('   :::internal[Who]{#x}', 'secret', '   :::', 'b').body).toBe('\n\n\nb');
});

test('leaves words that only begin like it', () => {
  expect(strip(':::internals', 'text', ':::').body).toBe(':::internals\ntext\n:::');
});

describe('refuses what could publish private text', () => {
  test('a block that is never closed', () => {
    expect(messages('a', ':::internal', 'secret')).toEqual([
      '2: This internal block is never closed: end it with a line `:::`.',
    ]);
  });

  test('an inner block that would end it early', () => {
    expect(messages(':::internal', ':::note', 'secret', ':::', 'secret', ':::')).toEqual([
      '2: A block inside `:::internal` must have fewer colons than it, or it ends the internal block early.',
    ]);
  });

  test.each([
    ['a line of colons in its code', [':::internal', '```', ':::', '```', 'secret', ':::'], 3],
    ['colons with something behind them', [':::internal', '::: !', 'secret', ':::'], 2],
    ['colons that stand further in', [':::internal', '- a', '  :::', 'secret', ':::'], 3],
    ['an end that belongs to no block', [':::internal', '<div>', ':::', 'secret', ':::'], 5],
    ['a mark further in than three spaces', ['    :::internal', '    secret', '    :::'], 1],
    ['a mark in the middle of a line', ['| :::internal secret ::: |'], 1],
    ['a mark in a comment', ['<!-- :::internal -->', 'secret'], 1],
    ['a mark with full-width colons', ['\uFF1A\uFF1A\uFF1Ainternal', 'secret'], 1],
  ])('%s', (_what, lines, line) => {
    expect(strip(...lines).findings.map((finding) => finding.line)).toContain(line);
  });

  test('a block that starts inside code', () => {
    expect(messages('```', ':::internal', 'secret', ':::', '```')).toEqual([
      '2: An internal block cannot start inside a code block: close the code first.',
    ]);
  });
});
