import { expect, test } from 'vitest';
import { readPattern } from '../../../src/lab/read-pattern.ts';

test.each([
  ['a{2,3}', '`{2,3}` at character 2 counts repetitions, which the lab cannot.'],
  ['*a', '`*` at character 1 has nothing before it to repeat.'],
  ['a*+', '`+` at character 3 repeats what is repeated already.'],
  ['^*', '`^*` at character 1 repeats an anchor.'],
  ['a(b', '`(` at character 2 is never closed.'],
  ['a)b', '`)` at character 2 closes no group.'],
  ['a[b', '`[` at character 2 is never closed.'],
  ['[z-a]', '`z-a` at character 2 is no range.'],
  ['[a-\\d]', '`a-\\d` at character 2 is no range.'],
  ['a(?=b)', '`(?=` at character 2 is a group of a kind that the lab does not know.'],
  ['(?<name>b)', '`(?<name>` at character 1 is a group of a kind that the lab does not know.'],
  ['(?i)b', '`(?i` at character 1 is a group of a kind that the lab does not know.'],
  ['\\bcat', '`\\b` at character 1 has no meaning that the lab knows.'],
  ['(a)\\1', '`\\1` at character 4 has no meaning that the lab knows.'],
  ['a\\', '`\\` at character 2 has nothing behind it.'],
])('%s: %s', (pattern, problem) => {
  expect(readPattern(pattern)).toEqual({ problem });
});
