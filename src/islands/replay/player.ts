import { type Course, durationOf, secondsAt } from '../../replay/course.ts';
import { valueAt } from '../../replay/knots.ts';

/** Runs through a course in real time, and stands where it is put. */
export class Player {
  minutes: number;
  readonly #course: () => Course;
  readonly #changed: () => void;
  readonly #first: number;
  readonly #last: number;
  #frame = 0;

  /**
   * It runs from the first of `minutes` to the last; `course` is asked for anew whenever it plays,
   * and `changed` is called after every change.
   */
  constructor(minutes: readonly number[], course: () => Course, changed: () => void) {
    this.#first = minutes[0] ?? 0;
    this.#last = minutes.at(-1) ?? 0;
    this.minutes = this.#first;
    this.#course = course;
    this.#changed = changed;
  }

  get isPlaying(): boolean {
    return this.#frame !== 0;
  }

  /** From where it stands; from the beginning when it stands at the end. */
  play() {
    const course = this.#course();
    const [, end = this.#last] = course.at(-1) ?? [];
    if (this.minutes >= end) this.minutes = this.#first;
    const start = secondsAt(course, this.minutes);
    let began: number | undefined;
    const tick = (now: number) => {
      began ??= now;
      const seconds = start + (now - began) / 1000;
      this.minutes = valueAt(course, seconds);
      this.#frame = seconds < durationOf(course) ? requestAnimationFrame(tick) : 0;
      this.#changed();
    };
    this.#frame = requestAnimationFrame(tick);
    this.#changed();
  }

  pause() {
    if (!this.isPlaying) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#changed();
  }

  /** Pauses as well: whoever goes to a moment wants to see it. */
  seek(minutes: number) {
    this.pause();
    this.minutes = Math.min(Math.max(minutes, this.#first), this.#last);
    this.#changed();
  }
}
