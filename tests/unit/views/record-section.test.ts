import { expect, test } from 'vitest';
import { recordSection } from '../../../src/views/record-section.ts';
import { edition, incidentOf } from './samples.ts';

test('a revised page is cited by its last revision', () => {
  const incident = incidentOf({
    title: 'The pattern `.*.*=.*` took every CPU',
    published: '2026-11-20',
    updates: [
      { at: '2026-11-22', text: 'Added a source.' },
      { at: '2026-11-24', text: 'Corrected the time of the first page.' },
    ],
  });
  const { citation, revisions } = recordSection(incident, edition);
  expect(citation).toBe(
    'Bad Gateway, “The pattern .*.*=.* took every CPU”, revised 24 November 2026, https://example.org/postmortems/2019-07-02-example/',
  );
  expect(revisions.map(({ day, text }) => [day, text])).toEqual([
    ['2026-11-24', 'Corrected the time of the first page.'],
    ['2026-11-22', 'Added a source.'],
    ['2026-11-20', 'First published.'],
  ]);
});

test('a page that was never revised is cited by its publication', () => {
  const { citation } = recordSection(incidentOf({ published: '2026-11-20' }), edition);
  expect(citation).toContain(', published 20 November 2026, ');
});

test('a page without dates says so', () => {
  const { citation, revisions } = recordSection(incidentOf(), edition);
  expect(citation).toContain(', not dated, ');
  expect(revisions).toEqual([]);
});
