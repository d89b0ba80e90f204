import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { nearest } from '../domain/nearest.ts';

export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** The words that a writer may put after one colon, after two, and after three. */
export const textDirectives = ['src', 'time'] as const;
export const leafDirectives = ['lab', 'series'] as const;
export const calloutDirectives = ['note', 'warning'] as const;
export const blockDirectives = [...calloutDirectives, 'lab'] as const;

/** Whether `name` is one of `names`. */
export function isOneOf<Name extends string>(name: string, names: readonly Name[]): name is Name {
  return names.some((known) => known === name);
}

/** `names` with the nearest to `name` first, for a message. */
export function nearestFirst<Name extends string>(name: string, names: readonly Name[]): string[] {
  const best = nearest(name, names);
  return [...names].sort((a, b) => Number(b === best) - Number(a === best));
}
