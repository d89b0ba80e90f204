import type { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';

type Issue = z.core.$ZodIssue;

/** What a writer reads about a value that does not fit its key. */
export function unexpectedValue(
  input: unknown,
  values: readonly unknown[],
  name: string | undefined,
) {
  const words = values.map(String);
  const meant = typeof input === 'string' ? nearest(input, words) : undefined;
  const expected = meant ? `\`${meant}\`` : list(words);
  return `Unexpected ${show(input)} for \`${name}\`, expected ${expected}.`;
}

const typeNames: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  tuple: 'a pair',
};

export function unexpectedType(input: unknown, expected: string, name: string | undefined) {
  const subject = name ? ` for \`${name}\`` : '';
  return `Unexpected ${show(input)}${subject}, expected ${typeNames[expected] ?? expected}.`;
}

export function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, name: string | undefined) {
  if (issue.origin === 'string') return `\`${name}\` is empty, expected text.`;
  if (issue.origin === 'array') return `\`${name}\` is an empty list, expected at least one item.`;
  return `Unexpected ${show(issue.input)} for \`${name}\`, expected at least ${issue.minimum}.`;
}

export function tooBig(issue: Extract<Issue, { code: 'too_big' }>, name: string | undefined) {
  if (issue.origin === 'string')
    return `\`${name}\` has ${String(issue.input).length} characters, expected at most ${issue.maximum}.`;
  return `Unexpected ${show(issue.input)} for \`${name}\`, expected at most ${issue.maximum}.`;
}

export function unexpectedFormat(
  issue: Extract<Issue, { code: 'invalid_format' }>,
  name: string | undefined,
) {
  const expected =
    issue.format === 'url'
      ? 'an address that starts with `https://` or `http://`'
      : 'lower-case letters, digits and single hyphens, such as `2019-07-02-cloudflare`';
  return `Unexpected ${show(issue.input)} for \`${name}\`, expected ${expected}.`;
}

function show(value: unknown) {
  if (value === null) return 'empty item';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return `\`${String(value)}\``;
}

export function list(words: readonly string[]) {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop();
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : String(last);
}
