import { expect, test } from 'vitest';
import type { Incident } from '../../../src/domain/incident.ts';
import { postmortemPage } from '../../../src/views/postmortem-page.ts';
import { edition, incidentOf } from './samples.ts';

function read(incident: Incident, html = '') {
  return postmortemPage(
    {
      ...{ incident, html, headings: [], words: 0, diagrams: [] },
      surroundings: { related: [], neighbours: {} },
      others: new Map(),
    },
    edition,
  );
}

test('an incident of which little is known still has its page', () => {
  const page = read(incidentOf());
  expect(page).toMatchObject({
    timeline: [],
    regions: { rows: [] },
    cause: undefined,
    detection: undefined,
    impact: { figures: [], services: [] },
    lessons: [],
    actions: { rows: [], hasOwners: false },
    sources: [],
    related: [],
    facts: [{ term: 'Review', text: 'Draft, not reviewed' }],
  });
  expect(page.contents.map(({ id }) => id)).toEqual([
    'timeline',
    'regions',
    'cause',
    'detection',
    'sources',
    'record',
  ]);
});

test('the contents follow the page, with the chapters of the story', () => {
  const incident = incidentOf({
    impact: [{ label: 'Traffic lost', value: 82 }],
    lessons: { well: ['It could be switched off.'] },
    actions: [{ text: 'Add a guard.', type: 'prevent', status: 'done' }],
    caveats: ['One post was read in part.'],
  });
  const headings = [
    { depth: 2, id: 'the-pattern', text: 'The pattern' },
    { depth: 3, id: 'steps', text: 'Steps' },
  ];
  const html = '<h2 id="the-pattern">The pattern</h2>';
  const { contents } = postmortemPage(
    {
      ...{ incident, html, headings, words: 0, diagrams: [] },
      surroundings: { related: [{ id: 'other', reasons: [] }], neighbours: {} },
      others: new Map([['other', incidentOf({}, 'other')]]),
    },
    edition,
  );
  expect(contents.map(({ id }) => id)).toEqual([
    'timeline',
    'regions',
    'story',
    'cause',
    'detection',
    'impact',
    'lessons',
    'actions',
    'caveats',
    'sources',
    'record',
    'related',
  ]);
  expect(contents[2]?.children.map(({ id }) => id)).toEqual(['the-pattern']);
});

test.each([
  [{ account: 'own' }, { text: 'The account of Cloudflare itself.' }],
  [
    { account: 'independent', sources: [{ title: 'A post', kind: 'primary' }] },
    { text: 'An independent account compiled from', sources: '1 source' },
  ],
  [{ account: 'independent' }, { text: 'An independent account that names no sources yet.' }],
])('the account line of %j', (written, account) => {
  expect(read(incidentOf(written)).account).toEqual(account);
});

test('a story that begins with text gets a heading', () => {
  expect(read(incidentOf(), '<p>At noon</p>').story.hasHeading).toBe(false);
  expect(read(incidentOf(), '<h2 id="noon">Noon</h2>').story.hasHeading).toBe(true);
});

test('classes of cause come with their definitions, unknown ones with their id', () => {
  const incident = incidentOf({ cause: { class: ['bad-deploy', 'gremlins'] } });
  expect(read(incident).cause?.classes).toEqual([
    { name: 'Bad deploy', href: '/causes/bad-deploy/', definition: 'A release did harm.' },
    { name: 'gremlins', href: '/causes/gremlins/' },
  ]);
});

test('a figure of the impact without a source says so', () => {
  const incident = incidentOf({ impact: [{ label: 'Lost', value: 82, approximate: true }] });
  expect(read(incident).impact.figures[0]?.marks).toBe('approximate, no source given');
});

test('services have a table only when more than their names is known', () => {
  expect(read(incidentOf({ services: ['cdn'] })).impact.services).toEqual([]);
  const described = incidentOf({ services: [{ name: 'cdn', level: 'outage' }, 'A shop'] });
  expect(read(described).impact.services.map(({ name, levelText }) => [name, levelText])).toEqual([
    ['Content delivery network', 'Outage'],
    ['A shop', undefined],
  ]);
});
