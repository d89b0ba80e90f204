import { expect, test } from 'vitest';
import { neighboursRows } from '../../../src/views/neighbours-rows.ts';
import { edition, incidentOf } from './samples.ts';

const rule = incidentOf({ cause: { class: ['bad-deploy'] } }, 'rule');
const others = new Map(
  [
    incidentOf({ started: '2012-08-01T13:30Z', organisation: 'Knight Capital' }, 'gone'),
    incidentOf({ started: '2019-07-29T12:13Z', organisation: 'Monzo' }, 'nodes'),
    incidentOf({ started: '2020-07-17T21:12Z' }, 'filter'),
  ].map((incident) => [incident.id, incident]),
);

test('the neighbours are told by day and organisation, in each part of the library', () => {
  const neighbours = {
    library: { older: 'gone', newer: 'nodes' },
    cause: { older: 'gone' },
    organisation: { newer: 'filter' },
  };
  expect(neighboursRows(rule, neighbours, others, edition)).toEqual([
    {
      name: 'All incidents',
      older: { href: '/postmortems/gone/', text: '1 August 2012, Knight Capital' },
      newer: { href: '/postmortems/nodes/', text: '29 July 2019, Monzo' },
    },
    {
      name: 'Bad deploy',
      older: { href: '/postmortems/gone/', text: '1 August 2012, Knight Capital' },
    },
    { name: 'Cloudflare', newer: { href: '/postmortems/filter/', text: '17 July 2020' } },
  ]);
});

test('what is told in another language says so', () => {
  const french = { ...edition, language: { ...edition.language, tag: 'fr' }, folder: 'fr/' };
  const [row] = neighboursRows(rule, { library: { older: 'gone' } }, others, french);
  expect(row?.older).toMatchObject({ href: '/postmortems/gone/', hreflang: 'en' });
});
