import { expect, test } from 'vitest';
import { words as english } from '../../../src/i18n/en.ts';
import { words as french } from '../../../src/i18n/fr.ts';
import { spokenWords } from './spoken-words.ts';

/** Texts in which `pattern` occurs outside of code, each behind its place. */
function textsWith(pattern: RegExp) {
  return spokenWords(french)
    .map(([place, text]) => [place, text.replaceAll(/`[^`]*`/g, '`…`')] as const)
    .filter(([, text]) => pattern.test(text))
    .map(([place, text]) => `${place}: ${text}`);
}

test('nought and one are singular', () => {
  expect([0, 1, 2].map(french.allSources)).toEqual([
    '0\u00a0source',
    '1\u00a0source',
    '2\u00a0sources',
  ]);
  expect([0, 1, 2].map(french.home.count)).toEqual([
    '0\u00a0incident',
    '1\u00a0incident',
    '2\u00a0incidents, le plus récent en tête',
  ]);
});

test('adjectives follow their noun into the plural', () => {
  expect([1, 2].map(french.chain.label)).toEqual([
    'Chaîne causale avec 1\u00a0facteur contributif, dont les textes complets figurent dans la liste ci-dessous',
    'Chaîne causale avec 2\u00a0facteurs contributifs, dont les textes complets figurent dans la liste ci-dessous',
  ]);
  expect([0, 1, 2].map((more) => french.map.names(['Europe', 'Asie'], more))).toEqual([
    'Europe, Asie',
    'Europe, Asie et 1\u00a0autre',
    'Europe, Asie et 2\u00a0autres',
  ]);
});

test('verbs follow their subject into the plural', () => {
  expect([0, 1, 2].map(french.timelineFigure.leftOut)).toEqual([
    '',
    'Un événement dont l’heure n’est pas connue ne figure que dans la liste.',
    '2\u00a0événements dont l’heure n’est pas connue ne figurent que dans la liste.',
  ]);
});

test('a timeline says how many of its events are drawn', () => {
  const { description } = french.timelineFigure;
  expect(description([], 1, 1)).toBe('1\u00a0événement, le même que dans la liste ci-dessous.');
  expect(description(['Réponse 3\u00a0min'], 2, 2)).toBe(
    '2\u00a0événements, les mêmes que dans la liste ci-dessous. Phases\u00a0: Réponse 3\u00a0min.',
  );
  expect(description([], 1, 2)).toBe('1 des 2\u00a0événements de la liste ci-dessous.');
});

test('a title is cited between guillemets', () => {
  expect(
    french.record.citation(
      'Bad Gateway',
      'Une règle',
      'publié le 2 juillet 2019',
      'https://a.org/',
    ),
  ).toBe('Bad Gateway, «\u202fUne règle\u202f», publié le 2 juillet 2019, https://a.org/');
});

test.each([
  ['apostrophes are curved', /'/],
  ['quotations stand between guillemets', /["“”]/],
  ['an ellipsis is one character', /\.\.\./],
  ['a no-break space stands before a colon', /(?<!\u00a0):(?=\s|$)/],
  ['a narrow no-break space stands before other high marks', /(?<!\u202f)[;!?](?=[\s»]|$)/],
  ['narrow no-break spaces stand inside guillemets', /«(?!\u202f)|(?<!\u202f)»/],
  ['a number keeps its unit', /\d (?:min|[jhs%])(?![\p{L}\d])/u],
])('%s', (_, mistake) => {
  expect(textsWith(mistake)).toEqual([]);
});

/** Marks and numbers aside, words that French and English share. */
const shared = [
  'Site',
  'Incidents',
  'auto',
  'h',
  'min',
  's',
  'UTC',
  'Source 1',
  'Cause',
  'Causes',
  'Services',
  'Organisations',
  'Impact',
  'TTA',
  'TTD',
  'TTM',
  'TTR',
  'Phases',
  'Pause',
  'Service',
  'Actions',
  'Action',
  'Sources',
  '404 Not Found',
  'bad-gateway/4.0.4',
  'Licence',
  'Incident',
  'Date',
  'Organisation',
  'Note',
  'Type',
  'cause',
  'service',
];

/** What is built of its arguments and marks alone. */
const wordless = [
  'pageTitle',
  'formula',
  'timeline.clocks.place',
  'timeline.clocks.elapsed',
  'timeline.elapsed',
  'replay.value',
  'sources.by',
  'related.onDay',
  'home.more',
  'series.quantity',
  'map.claim',
  'map.names',
  'map.sentence',
];

test('nothing is left in English', () => {
  const inEnglish = new Map(spokenWords(english));
  const left = spokenWords(french).filter(([place, text]) => {
    const [name = ''] = place.split('#');
    const isWord = !wordless.includes(name) && !name.startsWith('places.');
    return text !== '' && inEnglish.get(place) === text && isWord;
  });
  expect(new Set(left.map(([, text]) => text))).toEqual(new Set(shared));
});
