import { type Course, glidingCourse, steppingCourse } from '../../replay/course.ts';
import type { Knot } from '../../replay/knots.ts';
import { keyMoments, moments } from '../../replay/moments.ts';
import type { Replay, ReplayEvent } from '../../replay/replay.ts';
import { segmentsOf } from './drawing-stage.ts';
import type { ReplayWords } from './replay-text.ts';

/** All that a replay reads from the page before it begins. */
export interface Material {
  readonly replay: Replay;
  readonly words: ReplayWords;
  readonly drawings: readonly SVGElement[];
  /**
   * `[minutes, percent]` of the wide drawing, by segment; it sets the pace, and the narrow one
   * differs a little.
   */
  readonly segments: readonly (readonly Knot[])[];
  /** The same without the breaks. */
  readonly scale: readonly Knot[];
  /** What an event is, in words: `Trigger: The rules are published.` */
  readonly nameOf: (event: ReplayEvent) => string;
}

export function readMaterial(host: HTMLElement, figure: Element): Material {
  const drawings = [...figure.querySelectorAll<SVGElement>('.timeline-drawing')];
  const segments = drawings.map(segmentsOf).at(-1) ?? [];
  const titles = [...figure.querySelectorAll('.mark > title')];
  const names = new Map(
    titles.map((title) => [title.parentElement?.getAttribute('href'), title.textContent]),
  );
  return {
    // Both written by `Replay.astro` when the page was built.
    replay: JSON.parse(host.dataset.replay ?? '{}') as Replay,
    words: JSON.parse(host.dataset.words ?? '{}') as ReplayWords,
    drawings,
    segments,
    scale: segments.flat(),
    nameOf: ({ id }) => names.get(`#${id}`) ?? '',
  };
}

/** Glides from key event to key event, or steps through all for those who want no motion. */
export function courseOf({ replay, segments, nameOf }: Material, isStepwise: boolean): Course {
  if (!isStepwise) return glidingCourse(segments, keyMoments(replay));
  return steppingCourse(
    moments(replay).map((minutes) => {
      const names = replay.events.filter((event) => event.minutes === minutes).map(nameOf);
      return { minutes, letters: Math.max(...names.map(({ length }) => length)) };
    }),
  );
}
