import { expect, test } from 'vitest';
import { comparePlane } from '../../../../src/figures/compare/compare-plane.ts';
import { compareFigure } from '../../../../src/figures/compare-figure.ts';
import { eventAt, timelineOf } from './samples.ts';

const draw = (timeline: ReturnType<typeof timelineOf>) =>
  compareFigure(timeline, {
    id: 'timeline-1',
    name: 'Timeline to scale: <i>A rule</i>',
    description: 'Phases and key events.',
    plane: comparePlane([timeline], 'linear', 640),
    tickName: (minutes) => `${minutes} min`,
  });

test('what comes from a record is escaped', () => {
  expect(draw(timelineOf({ end: 70 }))).toContain('Timeline to scale: &lt;i&gt;A rule&lt;/i&gt;');
});

test('a mark has the shape and the name of its kind, and says when the day is all that is known', () => {
  const events = [eventAt(0, { kind: 'trigger' }), eventAt(35, { kind: 'detect', isDay: true })];
  const svg = draw({ ...timelineOf({ end: 70 }), events });
  expect(svg).toContain('<g class="mark mark-trigger"><rect x="2" y="5" width="16" height="16"/>');
  expect(svg).toContain(
    '<g class="mark mark-detect is-day"><rect x="312" y="5" width="16" height="16" rx="8"/>',
  );
});

test('a dashed box stands for what lies before the start', () => {
  expect(draw(timelineOf({ end: 70, minutes: [-11] }))).toContain(
    '<rect class="band band-lead-up" x="0.5"',
  );
  expect(draw(timelineOf({ end: 70 }))).not.toContain('band-lead-up');
});
