import { expect, test } from 'vitest';
import type { LibraryEntry } from '../../../src/checks/library-entry.ts';
import { pagesUnique } from '../../../src/checks/pages-unique.ts';
import { emptyVocabulary } from '../../../src/domain/vocabulary.ts';

function entry(file: string, names: Partial<LibraryEntry['names']>): LibraryEntry {
  const none = { organisations: [], services: [], regions: [], ...names };
  return { id: file, file, related: [], aliases: [], links: [], names: none };
}

function named(file: string, value: string) {
  return [{ value, place: { file, line: 4, column: 15 } }];
}

test('one organisation in two spellings would be two pages at one address', () => {
  const findings = pagesUnique(
    [
      entry('a.md', { organisations: named('a.md', 'Cloudflare') }),
      entry('b.md', { organisations: named('b.md', 'CloudFlare') }),
      entry('c.md', { organisations: named('c.md', 'Cloudflare') }),
    ],
    emptyVocabulary,
  );
  expect(findings).toEqual([
    {
      file: 'b.md',
      line: 4,
      column: 15,
      rule: 'shared-page',
      message:
        '`/organisations/cloudflare/`, the page of `CloudFlare`, is that of `Cloudflare` in a.md. Spell the same thing the same, or name another one so that more than signs and capitals differ.',
    },
  ]);
});

test('free text that is a service of the vocabulary gives its id', () => {
  const vocabulary = {
    ...emptyVocabulary,
    services: { services: [{ id: 'dns', name: { en: 'DNS' } }] },
  };
  const [finding] = pagesUnique([entry('a.md', { services: named('a.md', 'DNS') })], vocabulary);
  expect(finding?.message).toMatch(/is that of `dns` in content\/vocabulary\/services\.yaml\./);
});

test('a region of one’s own cannot take the address of another', () => {
  const vocabulary = {
    ...emptyVocabulary,
    regions: {
      regions: [{ code: 'fr', name: { en: 'Our halls' }, at: [0, 0] as [number, number] }],
    },
  };
  const [finding] = pagesUnique([entry('a.md', { regions: named('a.md', 'FR') })], vocabulary);
  expect(finding?.message).toMatch(
    /^`\/regions\/fr\/`, the page of `FR`, is that of `fr` in content/,
  );
});

test('what is no region has a finding of its own', () => {
  const entries = ['FR', 'fr'].map((code) => entry(code, { regions: named(code, code) }));
  expect(pagesUnique(entries, emptyVocabulary)).toEqual([]);
});

test('a service and an organisation may have the same name', () => {
  const both = { organisations: named('a.md', 'Mail'), services: named('a.md', 'mail') };
  expect(pagesUnique([entry('a.md', both)], emptyVocabulary)).toEqual([]);
});
