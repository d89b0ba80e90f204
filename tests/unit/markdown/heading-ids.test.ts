import { expect, test } from 'vitest';
import { createHeadingIds } from '../../../src/markdown/heading-ids.ts';

const idsOf = (...texts: string[]) => texts.map(createHeadingIds());

test('numbers headings of the same text', () => {
  expect(idsOf('A b', 'A b', 'A b 1', 'A b')).toEqual(['a-b', 'a-b-1', 'a-b-1-1', 'a-b-2']);
});

test('stays away from the ids of the page', () => {
  expect(idsOf('Timeline', 'Sources', 'T 1342', 'Source 1', 'Story timeline')).toEqual([
    'story-timeline',
    'story-sources',
    'story-t-1342',
    'story-source-1',
    'story-timeline-1',
  ]);
});

test('names a heading without letters', () => {
  expect(idsOf('???', '…')).toEqual(['section', 'section-1']);
});
