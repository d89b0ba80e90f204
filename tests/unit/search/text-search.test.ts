import { expect, test } from 'vitest';
import { IndexBuilder } from '../../../src/search/index-builder.ts';
import { loadStemmer } from '../../../src/search/stemmers.ts';
import { readTextQuery } from '../../../src/search/text-query.ts';
import { TextSearch } from '../../../src/search/text-search.ts';

const library = [
  {
    title: 'A deploy broke DNS',
    about: 'It was rolled back.',
    text: 'The configuration was pushed to all servers in us-east-1.',
  },
  {
    title: 'Databases overloaded',
    about: 'A cache was cold.',
    text: 'Deployed at noon. The cache was empty, and no server answered.',
  },
  {
    title: 'Fire',
    about: 'A building burnt.',
    text: 'Servers burnt. The answer was water, and the cache was somewhere else.',
  },
];

async function searchIn(texts: readonly (typeof library)[number][]) {
  const builder = new IndexBuilder();
  for (const { title, about, text } of texts)
    builder.add({ title: [title], about: [about], text: [text] });
  const { head, files } = builder.finish();
  const byName = new Map(files.map(({ name, content }) => [name, content]));
  const loaded: string[] = [];
  const load = async (name: string) => {
    loaded.push(name);
    return JSON.parse(JSON.stringify(byName.get(name)));
  };
  const search = new TextSearch({ version: '1', ...head }, load, await loadStemmer('en'));
  return { find: (text: string) => search.find(readTextQuery(text)), loaded };
}

async function found(text: string) {
  const result = await (await searchIn(library)).find(text);
  return result?.scored.map(({ incident }) => incident);
}

test.each([
  ['a title weighs more than a text', 'deploy ', [0, 1]],
  ['the forms of a word', 'database ', [1]],
  ['all of the words', 'cache answer ', [1, 2]],
  ['a name with signs', 'us-east-1 ', [0]],
  ['the parts of a name that no incident has', 'east-1 ', [0]],
  ['the beginning of a word', 'conf', [0]],
  ['a word that is short for a longer one', 'config servers ', [0]],
  ['words that stand together', '"the cache was"', [1, 2]],
  ['words that do not', '"cache the"', []],
  ['no phrase from one text to the next', '"back the"', []],
  ['nothing', 'zebra ', []],
])('finds by %s', async (_, text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test('corrects a word that no incident has, and says so', async () => {
  const result = await (await searchIn(library)).find('databsae ');
  expect(result?.scored.map(({ incident }) => incident)).toEqual([1]);
  expect([...(result?.corrections ?? [])]).toEqual([['databsae', ['databases']]]);
});

test('shows what has some of the words where none has all', async () => {
  const result = await (await searchIn(library)).find('fire configuration ');
  expect(result?.isPartial).toBe(true);
  expect(result?.scored.map(({ incident }) => incident).sort()).toEqual([0, 2]);
});

test('tells the terms that count, to be marked', async () => {
  const result = await (await searchIn(library)).find('deploying ');
  expect([...(result?.terms ?? [])].sort()).toEqual(['deploy', 'deployed']);
});

test('a text without words asks for nothing', async () => {
  expect(await found(' … ')).toBeUndefined();
});

test('loads the files of the words only, and each once', async () => {
  const { find, loaded } = await searchIn(library);
  await find('cache ');
  await find('cache fire ');
  expect(loaded).toEqual(['terms-0']);
});

test('an empty library finds nothing', async () => {
  const { find } = await searchIn([]);
  expect((await find('deploy '))?.scored).toEqual([]);
});
