import type { InterfaceWords } from '../../../src/i18n/en.ts';

/** What each function of the words is called with, by its place among them. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  pageTitle: [['Page', 'Bad Gateway']],
  source: [[1]],
  allSources: [[0], [1], [2]],
  formula: [['A', 'B']],
  range: [['X', 'Y']],
  byOthers: [['X']],
  'facts.more': [[1], [2]],
  'account.own': [['Cloudflare']],
  'timeline.zone': [['UTC']],
  'timeline.clocks.place': [['America/Los_Angeles']],
  'timeline.elapsed': [['+', 'X']],
  'timelineFigure.name': [['X']],
  'timelineFigure.description': [
    [[], 1, 1],
    [['A', 'B'], 2, 2],
    [['A'], 1, 2],
  ],
  'timelineFigure.leftOut': [[0], [1], [2]],
  'sources.by': [['A. Smith', 'Wired']],
  'sources.accessed': [['X']],
  'sources.language': [['X']],
  'record.citation': [['Bad Gateway', 'X', 'Y', 'https://example.org/']],
  'record.revised': [['X']],
  'record.publishedOn': [['X']],
  'related.reason': [
    [[], true],
    [['X', 'Y'], true],
    [['X'], false],
  ],
  'related.cause': [['X']],
  'related.service': [['X']],
  'related.onDay': [['X', 'Y']],
  'patterns.extent': [
    [1, 1, '2019', '2019'],
    [2, 2, '2019', '2020'],
  ],
  'patterns.basis.own': [['Cloudflare']],
  'patterns.reading.bins': [[40]],
  'patterns.incident': [['Cloudflare', 'X']],
  'patterns.known': [
    [0, 2],
    [1, 2],
    [2, 2],
  ],
  'patterns.median': [['X']],
  'patterns.orMore': [['X']],
  'patterns.bin': [['X', 1]],
  'patterns.skip': [['X']],
  'patterns.durations.known': [[1, 2]],
  'patterns.durations.causeless': [[1], [2]],
  'patterns.detection.known': [[1, 2]],
  'patterns.detection.early': [[1], [2]],
  'patterns.hours.known': [['X', 1, 2]],
  'patterns.hours.inexactOf': [[1], [2]],
  'patterns.hours.longest': [['X', 'Y']],
  'patterns.hours.rest': [[2, '2019', 'X']],
  'patterns.onset.zone': [
    [1, 2],
    [2, 2],
  ],
  'patterns.onset.known': [[1, 2]],
  'patterns.onset.withoutHour': [[1], [2]],
  'patterns.triggers.share': [[1, 2, 3]],
  'patterns.triggers.part': [['X', 1, 2]],
  'patterns.promises.share': [
    [1, 1],
    [2, 3],
  ],
  'patterns.promises.incidents': [
    [1, 2],
    [2, 2],
  ],
  'patterns.promises.doneOf': [
    [1, 2],
    [2, 2],
  ],
  'patterns.all.rest': [[100, 1000]],
  'home.count': [[0], [1], [2]],
  'home.more': [[1]],
  'searchPage.original': [['X']],
  'facets.description': [['X', 'Y']],
  'facets.count': [[0], [1], [2]],
  'ongoing.since': [['X']],
  'ongoing.more': [[1], [2]],
  'promises.total': [[0], [1], [2]],
  'promises.count': [['X', 'Y']],
  'promises.byStatus': [['X']],
  'promises.byType': [['X']],
  'promises.more': [[1], [2]],
  'promises.listTitle': [['X']],
  'promises.part': [[1, 2]],
  'facets.siblings': [['X']],
  'facets.total': [['X']],
  'lengths.median': [['X']],
  'lengths.shortest': [['X']],
  'lengths.longest': [['X']],
  'lengths.known': [
    [0, 2],
    [1, 2],
    [2, 2],
  ],
  'lengths.missing.notKnown': [[1], [2]],
  'lengths.missing.notYet': [[1], [2]],
  'lengths.missing.beforeStart': [[1], [2]],
  'lengths.beyond': [[1], [2]],
  'lengths.dot': [['Cloudflare', 'X', 'Y']],
  'lengths.bars': [['12']],
  'lengths.under': [['X']],
  'lengths.between': [['X', 'Y']],
  'lengths.from': [['X']],
  'series.quantity': [['X', 'ms']],
  'series.thinned': [['X', 'Y']],
  'series.firstRows': [['X', 'Y']],
  'map.mark': [['X', 'Y']],
  'map.claim': [['X', 'Y']],
  'map.own': [['Cloudflare']],
  'map.names': [
    [['X', 'Y'], 0],
    [['X'], 1],
    [['X'], 2],
  ],
  'map.sentence': [['X']],
  'map.described': [['X', 'Y']],
  'map.notShown': [['X']],
  'compare.pair': [['X', 'Y']],
  'chain.label': [[0], [1], [2]],
  'markdown.backToReference': [['1']],
  'markdown.linkToSection': [['X']],
  'markdown.source': [[1]],
  'markdown.table': [[''], ['X']],
  'markdown.code': [['ts']],
  'markdown.diagram': [[''], ['X']],
};

/** Every text of the interface with its place: `timeline.kinds.change` and `Change`. */
export function spokenWords(words: InterfaceWords): readonly (readonly [string, string])[] {
  return spoken(words, '');
}

function spoken(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const calls = samples[place];
    if (!calls) throw new Error(`\`${place}\` is a function without a sample of its arguments.`);
    return calls.flatMap((given, index) => spoken(value(...given), `${place}#${index}`));
  }
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    spoken(inner, place === '' ? name : `${place}.${name}`),
  );
}
