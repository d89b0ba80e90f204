import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { checkShape } from '../checks/check-shape.ts';
import type { Finding } from '../checks/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { decodeText } from '../source/decode-text.ts';
import { parseYaml, toFindings } from '../source/yaml-document.ts';

export interface ReadYaml<Value> {
  readonly value?: Value | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a YAML file of the content folder and checks it against a schema, and with `check` what no
 * schema sees.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  check: (value: z.output<Schema>) => readonly Problem[] = () => [],
): ReadYaml<z.output<Schema>> {
  const bytes = readBytes(file);
  if (!bytes) {
    const message = 'This file is missing or cannot be read.';
    return { findings: [{ rule: 'missing-file', file, line: 1, column: 1, message }] };
  }
  const { text, finding } = decodeText(file, bytes);
  if (finding) return { findings: [finding] };
  const yaml = parseYaml(file, text);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const shape = checkShape(schema, yaml.tree.toJS());
  const problems = shape.value ? check(shape.value) : shape.problems;
  const value = problems.length === 0 ? shape.value : undefined;
  return { value, findings: toFindings(yaml, problems) };
}

function readBytes(file: string) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
