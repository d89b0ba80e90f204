import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/checks/format-findings.ts';

const findings = [
  { rule: 'b', file: 'b.md', line: 1, column: 1, message: 'Later file.' },
  { rule: 'a', file: 'a.md', line: 10, column: 2, message: '50 % of `x`, or more.' },
  { rule: 'a', file: 'a.md', line: 9, column: 1, message: 'First line.' },
];

test('as text, by file and line', () => {
  expect(formatFindings(findings, 'text')).toBe(
    'a.md:9:1  First line.  (a)\na.md:10:2  50 % of `x`, or more.  (a)\nb.md:1:1  Later file.  (b)',
  );
});

test('as workflow commands, escaped', () => {
  expect(formatFindings(findings.slice(1, 2), 'github')).toBe(
    '::error file=a.md,line=10,col=2,title=a::50 %25 of `x`, or more.',
  );
});

test('as JSON', () => {
  expect(JSON.parse(formatFindings(findings, 'json'))[0]).toEqual(findings[2]);
});
