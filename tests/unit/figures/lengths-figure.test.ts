import { expect, test } from 'vitest';
import { incidentLines } from '../../../src/figures/incident-lines.ts';
import { swarmLanes } from '../../../src/figures/lengths/swarm.ts';
import { drawLengths } from '../../../src/figures/lengths-figure.ts';
import type { LengthsView } from '../../../src/views/lengths-view.ts';

const view: LengthsView = {
  id: 'impact',
  name: 'Time to recover',
  description: '2 of 2 known.',
  facts: ['2 of 2 known'],
  isEmpty: false,
  marks: {
    kind: 'dots',
    dots: [
      { share: 0.5, form: 'exact', href: '/a/', text: 'A & B: 8 min' },
      { share: 0.51, form: 'at-least', href: '/b/', language: 'en', text: 'C: at least 9 min' },
    ],
  },
  ticks: [{ share: 0, text: '1 min' }],
  key: [],
};

test('dots that would cover each other lie in lanes beside the line', () => {
  expect(swarmLanes([0.1, 0.11, 0.12, 0.13, 0.3], 0.05)).toEqual([0, 1, -1, 2, 0]);
});

test('a dot is a link with words, which the keyboard passes over', () => {
  const drawn = drawLengths(view);
  expect(drawn).toContain(
    '<a class="length-dot length-exact" href="/a/" tabindex="-1"><title>A &amp; B: 8 min</title><circle cx="50%" cy="39.5" r="4.5"/></a>',
  );
  expect(drawn).toContain('hreflang="en"');
});

test('a drawing has a name and says in words what it shows', () => {
  const drawn = drawLengths(view);
  expect(drawn).toContain('aria-labelledby="impact-name" aria-describedby="impact-description"');
  expect(drawn).toContain('<desc id="impact-description">2 of 2 known.</desc>');
});

test('bars are as high as they count, and those of none are left out', () => {
  const drawn = drawLengths({
    ...view,
    marks: { kind: 'bars', counts: [0, 1, 2, 0], most: 2, note: '' },
  });
  expect(drawn.match(/<rect[^>]*>/g)).toEqual([
    '<rect x="25%" y="55" width="25%" height="32"/>',
    '<rect x="50%" y="23" width="25%" height="64"/>',
  ]);
});

test('a median is a line with its length', () => {
  const drawn = drawLengths({ ...view, median: { share: 0.1, text: 'median 3 min' } });
  expect(drawn).toContain('<text x="10%" y="13" text-anchor="start">median 3 min</text>');
});

test('a line names the day, the organisation and the incident, with its code as code', () => {
  const line = {
    day: '2019-07-02',
    dayText: '2 Jul',
    organisation: 'A & B',
    href: '/a/',
    title: 'The rule `.*` was too much',
    language: { tag: 'en', text: 'in English' },
  };
  expect(incidentLines([line])).toBe(
    '<ol class="incident-lines"><li><time datetime="2019-07-02">2 Jul</time> <span>A &amp; B</span> ' +
      '<span><a href="/a/" hreflang="en" lang="en">The rule <code>.*</code> was too much</a> ' +
      '<span class="incident-language">in English</span></span></li></ol>',
  );
});
