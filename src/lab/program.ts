import type { Item, Pattern } from './pattern.ts';

/** What an engine does next. Numbers are places in the program. */
export type Instruction =
  /** Try an item, then go on with the next instruction. */
  | { readonly kind: 'item'; readonly item: Item }
  /** Go on at `first`, and at `second` when that leads nowhere. */
  | { readonly kind: 'fork'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  /** A round of a loop begins here. */
  | { readonly kind: 'round'; readonly loop: number }
  /** It ends here: back to `again`, unless the round was empty. */
  | { readonly kind: 'repeat'; readonly loop: number; readonly again: number }
  | { readonly kind: 'match' };

export interface Program {
  readonly instructions: readonly Instruction[];
  /** How many loops around groups it has. */
  readonly loops: number;
}

/** Both engines run the same program: they differ only in how they walk through it. */
export function compile(pattern: Pattern): Program {
  const writer: Writer = { instructions: [], loops: 0 };
  write(pattern, writer);
  writer.instructions.push({ kind: 'match' });
  return writer;
}

interface Writer {
  readonly instructions: Instruction[];
  loops: number;
}

function write(pattern: Pattern, writer: Writer) {
  if (pattern.kind === 'item') writer.instructions.push(pattern);
  else if (pattern.kind === 'sequence') for (const part of pattern.parts) write(part, writer);
  else if (pattern.kind === 'choice') writeChoice(pattern.branches, writer);
  else writeLoop(pattern, writer);
}

function writeChoice(branches: readonly Pattern[], writer: Writer) {
  const { instructions } = writer;
  const jumps: { to: number }[] = [];
  branches.forEach((branch, index) => {
    const fork = { kind: 'fork' as const, first: instructions.length + 1, second: 0 };
    const isLast = index === branches.length - 1;
    if (!isLast) instructions.push(fork);
    write(branch, writer);
    if (isLast) return;
    const jump = { kind: 'jump' as const, to: 0 };
    jumps.push(jump);
    instructions.push(jump);
    fork.second = instructions.length;
  });
  for (const jump of jumps) jump.to = instructions.length;
}

function writeLoop(pattern: Extract<Pattern, { kind: 'repeat' }>, writer: Writer) {
  const { instructions } = writer;
  const { isOptional, isEndless, isLazy } = pattern.repetition;
  const skip = { kind: 'fork' as const, first: 0, second: 0 };
  if (isOptional) instructions.push(skip);
  const start = instructions.length;
  if (isEndless) instructions.push({ kind: 'round', loop: writer.loops });
  const loop = writer.loops;
  if (isEndless) writer.loops++;
  write(pattern.part, writer);
  if (isEndless) {
    const end = instructions.length + 2;
    instructions.push(
      { kind: 'fork', first: isLazy ? end : end - 1, second: isLazy ? end - 1 : end },
      { kind: 'repeat', loop, again: start },
    );
  }
  const end = instructions.length;
  [skip.first, skip.second] = isLazy ? [end, start] : [start, end];
}
