import type { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';
import type { Path, Problem } from '../domain/problem.ts';
import {
  list,
  tooBig,
  tooSmall,
  unexpectedFormat,
  unexpectedType,
  unexpectedValue,
} from './shape-messages.ts';

type Issue = z.core.$ZodIssue;

export type Shape<Output> =
  | { readonly value: Output; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** Checks YAML data against a schema and says what is wrong in a writer's words. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Shape<z.output<Schema>> {
  const parsed = schema.safeParse(withoutEmptyKeys(data), { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => describe(issue, [], schema));
  return { problems: withoutMisspelt(problems).map((problem) => atEmptyKey(problem, data)) };
}

/** A required key that stands there without a value is found at its own line. */
function atEmptyKey(problem: Problem, data: unknown): Problem {
  const key = /^The key `(\w+)` is missing\.$/.exec(problem.message)?.[1];
  if (problem.rule !== 'missing-key' || !key) return problem;
  const around = problem.path.reduce<unknown>(property, data);
  if (property(around, key) !== null) return problem;
  return {
    ...problem,
    path: [...problem.path, key],
    message: `\`${key}\` is empty, expected a value.`,
  };
}

/** A key that is there but misspelt is not missing too. */
function withoutMisspelt(problems: readonly Problem[]) {
  const misspelt = problems.filter(({ rule }) => rule === 'unknown-key');
  return problems.filter(
    ({ rule, path, message }) =>
      rule !== 'missing-key' ||
      !misspelt.some(
        (other) =>
          other.path.slice(0, -1).join() === path.join() &&
          other.message.endsWith(`expected ${/`[^`]+`/.exec(message)?.[0]}.`),
      ),
  );
}

/** A key without a value (`owner:`) is as good as no key. */
function withoutEmptyKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmptyKeys);
  if (typeof data !== 'object' || data === null) return data;
  const filled = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutEmptyKeys(value)]));
}

function describe(issue: Issue, prefix: Path, schema: z.ZodType): Problem[] {
  const path = [...prefix, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const name = path.findLast((step) => typeof step === 'string');
  const problem = (rule: string, message: string): Problem[] => [{ rule, path, message }];

  if (issue.input === undefined && issue.code !== 'custom') return [missingKey(path, name)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, issue.input, schema));
    case 'invalid_union':
      return describeUnion(issue, path, name, schema);
    case 'invalid_value':
      return problem('unexpected-value', unexpectedValue(issue.input, issue.values, name));
    case 'invalid_type':
      return problem('unexpected-type', unexpectedType(issue.input, issue.expected, name));
    case 'too_small':
      return problem('too-small', tooSmall(issue, name));
    case 'too_big':
      return problem('too-big', tooBig(issue, name));
    case 'invalid_format':
      return problem('unexpected-format', unexpectedFormat(issue, name));
    case 'custom':
      return problem(String(issue.params?.rule ?? 'unexpected-value'), issue.message);
    default:
      return problem('unexpected-value', `${issue.message}.`);
  }
}

/** All our unions are "text, or a map with a text and more": the branch that fits the input speaks. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  name: string | undefined,
  schema: z.ZodType,
): Problem[] {
  const { input } = issue;
  const isText = typeof input === 'string';
  if (!isText && (typeof input !== 'object' || input === null || Array.isArray(input)))
    return [
      { rule: 'unexpected-type', path, message: unexpectedType(input, 'text or a map', name) },
    ];
  const branch = issue.errors[isText ? 0 : 1] ?? [];
  return branch.flatMap((inner) => describe(inner, path, schema));
}

function missingKey(path: Path, name: string | undefined): Problem {
  return {
    rule: 'missing-key',
    path: path.slice(0, -1),
    message: `The key \`${name}\` is missing.`,
    on: 'key',
  };
}

function unknownKey(key: string, path: Path, input: unknown, schema: z.ZodType): Problem {
  const known = knownKeys(schema, path);
  const meant = nearest(key, known);
  const used = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const free = known.filter((name) => !used.includes(name));
  const expected = meant ? `\`${meant}\`` : list(free.length > 0 ? free : known);
  return {
    rule: 'unknown-key',
    path: [...path, key],
    message: `Unknown key \`${key}\`, expected ${expected}.`,
    on: 'key',
  };
}

/** The keys that a schema knows at a path. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of [...path, undefined]) {
    current = mapBranch(current);
    if (step === undefined) break;
    current =
      typeof step === 'number'
        ? property(definition(current), 'element')
        : property(property(definition(current), 'shape'), step);
  }
  return Object.keys(property(definition(current), 'shape') ?? {});
}

/** Unwraps defaults and optionals; of a union it takes the map. */
function mapBranch(schema: unknown): unknown {
  const def = definition(schema);
  const inner = property(def, 'innerType');
  if (inner) return mapBranch(inner);
  const options = property(def, 'options');
  if (!Array.isArray(options)) return schema;
  return options.map(mapBranch).find((option) => property(definition(option), 'shape'));
}

function definition(schema: unknown) {
  return property(schema, 'def');
}

function property(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  // Indexing an object of unknown shape; the result stays unknown.
  return (value as Record<string | number, unknown>)[key];
}
