import {
  type Count,
  matched,
  stepLimit,
  stepsOfItem,
  stepsOfStart,
  unmatched,
} from './counting.ts';
import { itemEnds } from './item-ends.ts';
import type { Item } from './pattern.ts';
import type { Instruction, Program } from './program.ts';

/**
 * Searches as Perl, PCRE and most other engines do: one way at a time, and back to the last choice
 * when it leads nowhere. Giving a character back costs nothing by itself; what is tried after it
 * does. Counted like this, all seven values that Cloudflare took from Perl's `Regexp::Debugger` for
 * `.*.*=.*` and `.*.*=.*;` come out the same.
 */
export function countBacktracking(program: Program, text: string): Count {
  let steps = 0;
  for (let from = 0; from <= text.length && steps <= stepLimit; from++) {
    const attempt = new Attempt(program, text, from, steps + stepsOfStart);
    if (attempt.run()) return matched(attempt.steps, from, attempt.position);
    steps = attempt.steps;
  }
  return unmatched(steps);
}

/** A choice to come back to. */
type Choice =
  /** Go on at `place`, from `position` and then from the next ones up to `last`. */
  | { readonly kind: 'way'; readonly place: number; position: number; readonly last: number }
  /** Nothing to try: only remember again where the round of a loop began. */
  | { readonly kind: 'round'; readonly loop: number; readonly began: number };

/** One search, which begins at one position. */
class Attempt {
  position: number;
  /** Counted on from those of the attempts before. */
  steps: number;
  readonly #program: Program;
  readonly #text: string;
  #place = 0;
  readonly #choices: Choice[] = [];
  /** Where the present round of each loop began. */
  readonly #rounds: number[];

  constructor(program: Program, text: string, from: number, steps: number) {
    this.#program = program;
    this.#text = text;
    this.position = from;
    this.steps = steps;
    this.#rounds = new Array<number>(program.loops).fill(-1);
  }

  /** Whether there is a match, which then ends at `position`. */
  run(): boolean {
    while (this.steps <= stepLimit) {
      const instruction = this.#program.instructions[this.#place++];
      if (!instruction || instruction.kind === 'match') return true;
      if (!this.#follow(instruction) && !this.#goBack()) return false;
    }
    return false;
  }

  /** Whether the way goes on. */
  #follow(instruction: Exclude<Instruction, { kind: 'match' }>): boolean {
    switch (instruction.kind) {
      case 'item':
        this.steps += stepsOfItem;
        return this.#tryItem(instruction.item);
      case 'fork':
        this.#place = instruction.first;
        this.#keep(instruction.second, this.position, this.position);
        return true;
      case 'jump':
        this.#place = instruction.to;
        return true;
      case 'round':
        this.#beginRound(instruction.loop);
        return true;
      case 'repeat':
        this.#place = instruction.again;
        return this.position !== this.#rounds[instruction.loop];
    }
  }

  #tryItem(item: Item) {
    const ends = itemEnds(item, this.#text, this.position);
    if (!ends) return false;
    const [least, most] = ends;
    const isLazy = item.kind === 'characters' && item.repetition.isLazy;
    this.position = isLazy ? least : most;
    if (least < most && isLazy) this.#keep(this.#place, least + 1, most);
    if (least < most && !isLazy) this.#keep(this.#place, most - 1, least);
    return true;
  }

  #keep(place: number, position: number, last: number) {
    this.#choices.push({ kind: 'way', place, position, last });
  }

  #beginRound(loop: number) {
    this.#choices.push({ kind: 'round', loop, began: this.#rounds[loop] ?? -1 });
    this.#rounds[loop] = this.position;
  }

  /** Returns to the last choice. Whether there was one. */
  #goBack(): boolean {
    for (let choice = this.#choices.pop(); choice; choice = this.#choices.pop()) {
      if (choice.kind === 'round') {
        this.#rounds[choice.loop] = choice.began;
        continue;
      }
      this.#place = choice.place;
      this.position = choice.position;
      choice.position += Math.sign(choice.last - choice.position);
      if (this.position !== choice.last) this.#choices.push(choice);
      return true;
    }
    return false;
  }
}
