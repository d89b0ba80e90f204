import { expect, test } from 'vitest';
import { siteLanguagesKnown } from '../../../src/checks/site-languages-known.ts';

const known = ['en', 'fr'];

test('languages that the interface speaks are sound, and so is no list at all', () => {
  expect(siteLanguagesKnown({ languages: ['fr', 'en'] }, known)).toEqual([]);
  expect(siteLanguagesKnown({}, known)).toEqual([]);
});

test('another language is refused with what would make it known', () => {
  expect(siteLanguagesKnown({ languages: ['en', 'de'] }, known)).toEqual([
    {
      rule: 'unknown-language',
      path: ['languages', 1],
      message: 'Unknown language `de`, expected `en` or `fr`, or a new file `src/i18n/de.ts`.',
    },
  ]);
});

test('a language that is listed twice is refused', () => {
  expect(siteLanguagesKnown({ languages: ['en', 'en'] }, known)).toEqual([
    {
      rule: 'listed-twice',
      path: ['languages', 1],
      message: 'The language `en` is listed twice.',
    },
  ]);
});
