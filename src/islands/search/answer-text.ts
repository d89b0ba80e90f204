import type { SearchWords } from '../../views/search-words.ts';
import type { Answer } from './search-desk.ts';

/** What is said of an answer, politely, each time that it changes. */
export function answerText(answer: Answer, words: SearchWords): string {
  const { incidents, text, state, unknown } = answer;
  const count = countText(incidents.length, words);
  const notices = unknown.map(({ key, values, nearest }) => {
    const known = nearest ? words.unknownNearest : words.unknown;
    return fill(known, {
      facet: words.facets[key],
      value: values[0] ?? '',
      nearest: nearest ?? '',
    });
  });
  for (const [word, instead] of text?.corrections ?? [])
    if (instead.length > 0)
      notices.push(fill(words.corrected, { word, instead: instead.map(quoted(words)).join(', ') }));
  if (incidents.length === 0) return [...notices, nothingText(state.text, words)].join(' ');
  return [...notices, text?.isPartial ? fill(words.partial, { count }) : count].join(' ');
}

function nothingText(query: string, { none, noneFiltered, noneHelp }: SearchWords) {
  return `${query ? fill(none, { query }) : noneFiltered} ${noneHelp}`;
}

function countText(count: number, { one, other, locale }: SearchWords) {
  if (count === 1) return one;
  return fill(other, { count: new Intl.NumberFormat(locale).format(count) });
}

function quoted({ quotation }: SearchWords) {
  return (text: string) => fill(quotation, { text });
}

function fill(pattern: string, values: Readonly<Record<string, string>>) {
  return pattern.replaceAll(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}
