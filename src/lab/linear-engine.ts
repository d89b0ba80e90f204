import { contains } from './character-set.ts';
import {
  type Count,
  matched,
  stepLimit,
  stepsOfItem,
  stepsOfStart,
  unmatched,
} from './counting.ts';
import type { Item } from './pattern.ts';
import type { Program } from './program.ts';

/**
 * Searches as RE2 and Rust's engine do, after Thompson: it walks over the text once, keeps all ways
 * that are still open side by side, the preferred ones first, and follows no two that have come to
 * the same place. So it never tries more at a character than the pattern has items, and it finds the
 * match that a backtracking engine finds. (Rob Pike's refinement: https://swtch.com/~rsc/regexp/)
 */
export function countLinear(program: Program, text: string): Count {
  const search = new Search(program, text);
  for (let position = 0; position <= text.length; position++)
    if (!search.advance(position) || search.steps > stepLimit) break;
  const { steps, match } = search;
  return match && steps <= stepLimit ? matched(steps, ...match) : unmatched(steps);
}

/** A way through the pattern that waits for a character. */
interface Way {
  /** The instruction of the item that is to take it. */
  readonly place: number;
  /** Where the match began. */
  readonly from: number;
}

class Search {
  steps = 0;
  match: readonly [from: number, to: number] | undefined;
  readonly #program: Program;
  readonly #text: string;
  #ways: Way[] = [];
  /** The position at which a way last came to each instruction. */
  readonly #visited: number[];

  constructor(program: Program, text: string) {
    this.#program = program;
    this.#text = text;
    this.#visited = new Array<number>(program.instructions.length).fill(-1);
  }

  /** Takes the character before `position` and looks what can follow. Whether anything can. */
  advance(position: number): boolean {
    const waiting = this.#ways;
    this.#ways = [];
    for (const way of waiting) if (this.#take(way, position)) return true;
    // A match that began earlier is preferred.
    if (this.match) return this.#ways.length > 0;
    this.steps += stepsOfStart;
    this.#open(0, position, position);
    return true;
  }

  /** Whether this way reaches the end of the pattern, so that those after it count no more. */
  #take({ place, from }: Way, position: number): boolean {
    const item = this.#itemAt(place);
    if (item?.kind !== 'characters') return false;
    if (!contains(item.set, this.#text.charCodeAt(position - 1))) return false;
    const { isEndless, isLazy } = item.repetition;
    const next = isEndless ? [place, place + 1] : [place + 1];
    return (isLazy ? next.reverse() : next).some((open) => this.#open(open, from, position));
  }

  /**
   * Follows a way from `place` up to the items that wait for a character. Whether it reaches the end
   * of the pattern.
   */
  #open(place: number, from: number, position: number): boolean {
    if (this.#visited[place] === position) return false;
    this.#visited[place] = position;
    const instruction = this.#program.instructions[place];
    switch (instruction?.kind) {
      case 'item':
        this.steps += stepsOfItem;
        return this.#openItem(instruction.item, { place, from }, position);
      case 'fork':
        return (
          this.#open(instruction.first, from, position) ||
          this.#open(instruction.second, from, position)
        );
      case 'jump':
        return this.#open(instruction.to, from, position);
      case 'round':
        return this.#open(place + 1, from, position);
      case 'repeat':
        return this.#open(instruction.again, from, position);
      default:
        this.match = [from, position];
        return true;
    }
  }

  #openItem(item: Item, way: Way, position: number): boolean {
    const goOn = () => this.#open(way.place + 1, way.from, position);
    if (item.kind === 'start') return position === 0 && goOn();
    if (item.kind === 'end') return position === this.#text.length && goOn();
    const { isOptional, isLazy } = item.repetition;
    if (isOptional && isLazy && goOn()) return true;
    this.#ways.push(way);
    return isOptional && !isLazy && goOn();
  }

  #itemAt(place: number) {
    const instruction = this.#program.instructions[place];
    return instruction?.kind === 'item' ? instruction.item : undefined;
  }
}
