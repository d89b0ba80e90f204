import { countBacktracking } from './backtracking-engine.ts';
import type { Count } from './counting.ts';
import { countLinear } from './linear-engine.ts';
import { compile } from './program.ts';
import { readPattern } from './read-pattern.ts';

/** What both engines make of one text. */
export interface Measurement {
  readonly backtracking: Count;
  readonly linear: Count;
}

/** Prepares a pattern, which {@link readPattern} has found to be one, to be tried on texts. */
export function measurer(source: string): (text: string) => Measurement {
  const { pattern, problem } = readPattern(source);
  if (!pattern) throw new Error(problem);
  const program = compile(pattern);
  return (text) => ({
    backtracking: countBacktracking(program, text),
    linear: countLinear(program, text),
  });
}

/** The lengths of the beginnings of a text at which a curve is measured, each a quarter further. */
export function curveLengths(length: number): readonly number[] {
  const lengths: number[] = [];
  for (let next = 0; next < length; next = Math.max(next + 1, Math.round(next * 1.25)))
    lengths.push(next);
  return [...lengths, length];
}
