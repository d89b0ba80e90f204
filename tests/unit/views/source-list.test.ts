import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { sourceList } from '../../../src/views/source-list.ts';
import { incidentOf } from './samples.ts';

test('a source says who wrote it, when, and how it was read', () => {
  const incident = incidentOf({
    sources: [
      {
        title: 'Panne',
        url: 'https://example.org/panne',
        archive: 'https://archive.example.org/panne',
        publisher: 'Silicon.fr',
        author: 'A. Auteur',
        published: '2019-07',
        accessed: '2026-11-20',
        language: 'fr',
        kind: 'press',
        read: 'excerpt',
      },
    ],
  });
  expect(sourceList(incident, english)).toEqual([
    {
      id: 'source-1',
      number: 1,
      title: 'Panne',
      language: 'fr',
      languageText: 'in French',
      url: 'https://example.org/panne',
      archive: 'https://archive.example.org/panne',
      origin: 'Silicon.fr · A. Auteur',
      published: { datetime: '2019-07', text: 'July 2019' },
      reading: 'press, read in excerpts',
      accessed: 'read on 20 November 2026',
      note: undefined,
    },
  ]);
});

test('sources keep their numbers past one that is withheld', () => {
  const incident = incidentOf({ sources: [undefined, { title: 'E-mail', kind: 'primary' }] });
  expect(sourceList(incident, english)).toMatchObject([
    { id: 'source-2', number: 2, origin: undefined, published: undefined, reading: 'primary' },
  ]);
});
