import { expect, test } from 'vitest';
import { actionsPage } from '../../../src/views/actions-page.ts';
import type { Edition } from '../../../src/views/edition.ts';
import { edition, incidentOf } from './samples.ts';

const action = (status: string, type = 'prevent', more = {}) => ({
  ...{ text: 'Add a guard.', status, type },
  ...more,
});

const sources = [{ title: 'Report', kind: 'primary' }];

test('an action leads to the actions and the sources of its incident', () => {
  const incident = incidentOf(
    { sources, actions: [action('ordered', 'process', { source: [1], note: 'By the SEC.' })] },
    'a',
  );
  const [group] = actionsPage([incident], edition).groups;
  expect(group?.incidents).toMatchObject([
    {
      href: '/postmortems/a/#actions',
      organisation: 'Cloudflare',
      dayText: '2 July 2019',
      actions: [
        {
          type: 'Process',
          note: 'By the SEC.',
          citations: [{ number: 1, href: '/postmortems/a/#source-1', label: 'Source 1' }],
        },
      ],
    },
  ]);
});

test('actions of one incident stand below it together', () => {
  const incidents = [
    incidentOf({ actions: [action('open'), action('done'), action('open')] }, 'b'),
    incidentOf({ actions: [action('open')] }, 'a'),
  ];
  const { groups } = actionsPage(incidents, edition);
  const shown = groups.map(({ status, count, incidents: own }) => [
    status,
    count,
    own.map(({ href, actions }) => [href, actions.length]),
  ]);
  expect(shown).toEqual([
    [
      'open',
      3,
      [
        ['/postmortems/a/#actions', 1],
        ['/postmortems/b/#actions', 2],
      ],
    ],
    ['done', 1, [['/postmortems/b/#actions', 1]]],
  ]);
});

test('actions are counted by status, and by type with those that are done', () => {
  const actions = [
    action('announced', 'detect'),
    action('done', 'prevent'),
    action('announced', 'prevent'),
    action('open', 'prevent'),
  ];
  const { count, counts } = actionsPage([incidentOf({ actions }), incidentOf({}, 'b')], edition);
  expect(count).toBe('4 actions after 1 incident');
  expect(counts.map(({ caption, rows }) => [caption, rows])).toEqual([
    [
      'By status, of 4 actions',
      [
        { name: 'Open', count: 1, done: 0, share: 0.5, doneShare: 0 },
        { name: 'Announced', count: 2, done: 0, share: 1, doneShare: 0 },
        { name: 'Done', count: 1, done: 1, share: 0.5, doneShare: 0.5 },
      ],
    ],
    [
      'By type, of 4 actions',
      [
        { name: 'Prevent', count: 3, done: 1, share: 1, doneShare: 1 / 3 },
        { name: 'Detect', count: 1, done: 0, share: 1 / 3, doneShare: 0 },
      ],
    ],
  ]);
});

test('readers choose among the types and organisations of the page', () => {
  const { filter } = actionsPage(
    [
      incidentOf({ organisation: 'Slack', actions: [action('open', 'detect')] }, 'c'),
      incidentOf({ organisation: 'AWS', actions: [action('open'), action('done')] }, 'b'),
      incidentOf({ organisation: 'Nobody' }, 'a'),
    ],
    edition,
  );
  expect(filter.choices.map(({ options }) => options.map(({ value }) => value))).toEqual([
    ['', 'prevent', 'detect'],
    ['', 'AWS', 'Slack'],
  ]);
});

test('an incident without a translation is marked as in its own language', () => {
  const french: Edition = {
    ...edition,
    language: { ...edition.language, tag: 'fr' },
    folder: 'fr/',
    siblings: [
      { tag: 'en', name: 'English', folder: '' },
      { tag: 'fr', name: 'Français', folder: 'fr/' },
    ],
  };
  const [group] = actionsPage([incidentOf({ actions: [action('open')] }, 'a')], french).groups;
  expect(group?.incidents[0]).toMatchObject({
    href: '/postmortems/a/#actions',
    language: { tag: 'en' },
  });
});

test('a library without actions says so', () => {
  expect(actionsPage([], edition)).toMatchObject({
    count: 'No action has been recorded yet.',
    counts: [],
    groups: [],
  });
});
