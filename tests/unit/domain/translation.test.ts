import { expect, test } from 'vitest';
import { translatableWords, translated } from '../../../src/domain/translation.ts';
import { incidentOf } from '../views/samples.ts';

const incident = incidentOf({
  title: 'A rule took every CPU',
  summary: 'It spread in one step.',
  services: [{ name: 'Dashboard', note: 'Slow.' }],
  detected: { at: '2019-07-02T13:45Z', note: 'The first page.' },
  timeline: [{ at: '13:42', kind: 'trigger', text: 'The rule is published.' }],
  impact: [{ label: 'Traffic lost', value: 82, unit: '%' }],
  actions: [{ text: 'Put the guard back', type: 'mitigate', status: 'done', owner: 'Edge team' }],
  sources: [{ title: 'Post', kind: 'primary', note: 'Read in English.' }],
});

test('every sentence of a record has a key, and names and units have optional ones', () => {
  expect(translatableWords(incident)).toEqual({
    needed: {
      title: 'A rule took every CPU',
      summary: 'It spread in one step.',
      'moments.detected': 'The first page.',
      'timeline.1': 'The rule is published.',
      'services.1.note': 'Slow.',
      'impact.1.label': 'Traffic lost',
      'actions.1.text': 'Put the guard back',
      'sources.1': 'Read in English.',
    },
    optional: {
      'services.1.name': 'Dashboard',
      'impact.1.unit': '%',
      'actions.1.owner': 'Edge team',
    },
  });
});

test('a translation gives its words, and leaves times, figures and what it does not name', () => {
  const french = translated(incident, 'fr', {
    title: 'Une règle a pris tous les CPU',
    'timeline.1': 'La règle est publiée.',
    'impact.1.label': 'Trafic perdu',
  });
  expect(french.translatedTo).toBe('fr');
  expect(french.title).toBe('Une règle a pris tous les CPU');
  expect(french.summary).toBe('It spread in one step.');
  expect(french.timeline).toMatchObject([
    { id: 't-1342', at: { instant: '2019-07-02T13:42:00Z' }, text: 'La règle est publiée.' },
  ]);
  expect(french.impact).toMatchObject([{ label: 'Trafic perdu', value: 82, unit: '%' }]);
  expect(french.actions).toEqual(incident.actions);
});
