import { expect, test } from 'vitest';
import { searchDocument } from '../../../src/views/search-document.ts';
import { edition, incidentOf } from './samples.ts';

const incident = incidentOf({
  title: 'Less than `1 < 2`',
  summary: 'It broke & was mended.',
  organisation: 'Example',
  mitigated: '2019-07-02T14:09Z',
  services: ['cdn'],
  regions: [{ code: 'FR', level: 'outage' }],
  timeline: [{ at: '2019-07-02T13:42Z', kind: 'trigger', text: 'The `rules` go out.' }],
  cause: { class: ['bad-deploy'], factors: ['A guard was gone.'], trigger: 'A rule.' },
});

test('has what a list of results shows', () => {
  const { result } = searchDocument(incident, '', edition);
  expect(result).toMatchObject({
    href: '/postmortems/2019-07-02-example/',
    title: 'Less than 1 < 2',
    summary: 'It broke & was mended.',
    organisation: 'Example',
    day: '2019-07-02',
  });
  expect(result.duration?.measured?.text).toBe('27\u00a0min');
});

test('is found by its names, and each event and part of the record is a place of its own', () => {
  const { texts, result } = searchDocument(incident, '<h2 id="a">Why</h2><p>Because.</p>', edition);
  expect(texts.title).toEqual(['Less than 1 < 2']);
  expect(texts.about).toEqual([
    'It broke & was mended.',
    'Example',
    'Content delivery network',
    'Bad deploy',
    'France',
    '2019-07-02 bad-deploy FR',
  ]);
  expect(result.sections).toEqual([
    { id: 't-1342', title: 'Timeline · 13:42 UTC', text: 'The rules go out.' },
    { id: 'a', title: 'Why', text: 'Because.' },
    { id: 'cause', title: 'Cause', text: 'A rule. · A guard was gone.' },
  ]);
  // Not by words of the interface, such as `Timeline` and `Cause`.
  expect(texts.text).toEqual([
    '13:42',
    'The rules go out.',
    'Why',
    'Because.',
    'A rule.',
    'A guard was gone.',
  ]);
});

test('without a story in the language it is found by its names only', () => {
  const { texts, result } = searchDocument(incident, undefined, edition);
  expect(result.sections).toEqual([]);
  expect(texts.text).toEqual([]);
  expect(texts.about).toContain('France');
});
