import { nearest } from '../domain/nearest.ts';
import type { Check } from './check.ts';

/** Every cause class stands in content/vocabulary/causes.yaml, once a record. */
export const knownCauses: Check = ({ incident: { cause }, vocabulary }) => {
  const known = vocabulary.causes.classes.map(({ id }) => id);
  // A vocabulary that cannot be read has its own finding.
  if (known.length === 0) return [];
  return (cause?.classes ?? []).flatMap((id, index, all) => {
    const path = ['cause', 'class', index];
    if (all.indexOf(id) < index)
      return [{ rule: 'repeated-cause', path, message: `\`${id}\` stands twice in \`class\`.` }];
    if (known.includes(id)) return [];
    const meant = nearest(id, known);
    const expected = meant
      ? `expected \`${meant}\``
      : 'expected one of content/vocabulary/causes.yaml';
    return [{ rule: 'unknown-cause', path, message: `Unknown cause \`${id}\`, ${expected}.` }];
  });
};
