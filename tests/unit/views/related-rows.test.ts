import { expect, test } from 'vitest';
import type { Trait } from '../../../src/domain/traits.ts';
import { words as french } from '../../../src/i18n/fr.ts';
import { languageOf } from '../../../src/i18n/language.ts';
import type { Edition } from '../../../src/views/edition.ts';
import { relatedRows } from '../../../src/views/related-rows.ts';
import { incidentOf, edition as plain } from './samples.ts';

const edition: Edition = {
  ...plain,
  vocabulary: {
    ...plain.vocabulary,
    causes: {
      families: [],
      classes: [
        ...plain.vocabulary.causes.classes,
        {
          id: 'regex-backtracking',
          family: 'software',
          name: { en: 'Regular expression backtracking' },
          shared: { en: 'a pattern that backtracked', fr: 'un motif qui rebrousse chemin' },
          definition: { en: 'The matching of a pattern explodes.' },
          sources: [],
        },
      ],
    },
    services: {
      services: [
        ...plain.vocabulary.services.services,
        { id: 'dns', name: { en: 'DNS' }, shared: { en: 'hit DNS', fr: 'le DNS touché' } },
      ],
    },
  },
};
const frenchEdition: Edition = { ...edition, language: languageOf('fr', french), folder: 'fr/' };

function tags(reasons: readonly Trait[], where = edition) {
  const others = new Map([['other', incidentOf({ started: '2016-07-20T14:44Z' }, 'other')]]);
  return relatedRows([{ id: 'other', reasons }], others, where)[0]?.tags;
}

test('a related incident is listed with its day, title and organisation', () => {
  const others = new Map([['other', incidentOf({ started: '2016-07-20T14:44Z' }, 'other')]]);
  expect(relatedRows([{ id: 'other', reasons: [] }], others, edition)).toEqual([
    {
      href: '/postmortems/other/',
      language: undefined,
      title: 'A rule took every CPU',
      day: '2016-07-20',
      dayText: '20 July 2016',
      tags: 'Cloudflare',
    },
  ]);
});

test('the reason says in words what two incidents share', () => {
  const pattern = { kind: 'cause', value: 'regex-backtracking' } as const;
  const dns = { kind: 'service', value: 'dns' } as const;
  const command = { kind: 'trigger', value: 'command' } as const;
  const organisation = { kind: 'organisation', value: 'Cloudflare' } as const;
  expect(tags([pattern])).toBe('Cloudflare · also a pattern that backtracked');
  expect(tags([command])).toBe('Cloudflare · also set off by a command');
  expect(tags([organisation])).toBe('Cloudflare · same organisation');
  expect(tags([pattern, organisation])).toBe(
    'Cloudflare · same organisation, also a pattern that backtracked',
  );
  expect(tags([pattern, dns])).toBe('Cloudflare · also a pattern that backtracked, and hit DNS');
});

test('in French it is said in French', () => {
  const reasons = [
    { kind: 'cause', value: 'regex-backtracking' },
    { kind: 'service', value: 'dns' },
  ] as const;
  expect(tags(reasons, frenchEdition)).toBe(
    'Cloudflare · aussi un motif qui rebrousse chemin et le DNS touché',
  );
  expect(tags([{ kind: 'organisation', value: 'Cloudflare' }], frenchEdition)).toBe(
    'Cloudflare · même organisation',
  );
});

test('what the vocabulary has no such words for is called by its name', () => {
  expect(tags([{ kind: 'cause', value: 'bad-deploy' }])).toBe('Cloudflare · also “Bad deploy”');
  expect(tags([{ kind: 'service', value: 'cdn' }])).toBe(
    'Cloudflare · also hit “Content delivery network”',
  );
  expect(tags([{ kind: 'service', value: 'our billing' }], frenchEdition)).toBe(
    'Cloudflare · aussi le même service touché («\u202four billing\u202f»)',
  );
});
