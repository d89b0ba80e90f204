import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../../src/domain/incident.ts';
import { dotPlot } from '../../../../src/figures/dot-plot.ts';
import { hourBarsFigure } from '../../../../src/figures/hour-bars.ts';
import { unitRows } from '../../../../src/figures/unit-rows.ts';
import { patternsPage } from '../../../../src/views/patterns/patterns-page.ts';
import { incidentOf, edition as plain } from '../samples.ts';

const edition = {
  ...plain,
  vocabulary: {
    ...plain.vocabulary,
    causes: {
      families: [{ id: 'change', name: { en: 'Change' }, definition: { en: 'A change.' } }],
      classes: plain.vocabulary.causes.classes,
    },
  },
};

/** The first incidents of a long library, one a day, each a minute longer than the one before. */
function library(count: number): Incident[] {
  return Array.from({ length: count }, (_, index) => {
    const started = new Date(Date.UTC(2019, 0, 1 + index, 9, 30));
    const resolved = new Date(started.getTime() + (index + 1) * 60_000);
    return incidentOf(
      {
        started: `${started.toISOString().slice(0, 16)}Z`,
        resolved: `${resolved.toISOString().slice(0, 16)}Z`,
        cause: { class: ['bad-deploy'], trigger: { text: 'A push.', kind: 'deploy' } },
        detection: { by: 'staff' },
        actions: [{ text: 'Stop.', type: 'prevent', status: 'done' }],
      },
      `incident-${index}`,
    );
  });
}

function contentOf(count: number) {
  const { content } = patternsPage(library(count), edition);
  if (!content) throw new Error('The page has no content.');
  return content;
}

test('a library without incidents says so, and draws nothing', () => {
  const { extent, content } = patternsPage([], edition);
  expect(extent).toBe('No incident has been published yet.');
  expect(content).toBeUndefined();
});

test('the page opens with what the library is', () => {
  expect(patternsPage(library(1), edition)).toMatchObject({
    extent: '1 incident of 1 organisation, from 2019.',
    basis: expect.stringContaining('no sample of all incidents'),
  });
  const own = { ...edition, site: { ...edition.site, organisation: 'Example' } };
  expect(patternsPage(library(1), own).basis).toMatch(/^They are the incidents of Example/);
});

describe('a library of one incident', () => {
  const { durations, hours, onset, triggers, promises } = contentOf(1);

  test('shows it as a dot that names it and leads to it', () => {
    expect(durations.figure.rows).toEqual([
      {
        name: 'Change',
        href: '/search/?cause=change',
        texts: ['1 of 1 known'],
        dots: [
          {
            at: 0,
            href: '/postmortems/incident-0/',
            words: 'Cloudflare, 1\u00a0January\u00a02019: 1\u00a0min',
            isExact: true,
          },
        ],
        bins: [],
        median: undefined,
      },
    ]);
  });

  test('fills its year with it', () => {
    expect(hours.figure.rows.map(({ name, blocks }) => [name, blocks.length])).toEqual([
      ['2019', 1],
    ]);
    expect(hours.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['1', '1', '0', '0']);
  });

  test('says when it began, what set it off and what came of it', () => {
    expect(onset.figure.rows[1]?.dots.map(({ words }) => words)).toEqual([
      'Cloudflare, 1\u00a0January\u00a02019: 09:30 UTC',
    ]);
    expect(triggers.reading).toEqual([
      'A change set off 1 of the 1 incidents of which the kind is known, of 1 in all.',
    ]);
    expect(promises.reading).toEqual(['1 of 1 action is done.', '1 of 1 records names actions.']);
  });
});

describe('a library of a thousand incidents', () => {
  const { durations, detection, hours, onset, triggers, promises, all } = contentOf(1000);

  test('counts in bins that lead to the search', () => {
    const [row] = durations.figure.rows;
    expect(row?.dots).toEqual([]);
    expect(row?.bins).toHaveLength(11);
    expect(row?.bins[1]).toMatchObject({
      href: '/search/?cause=change&duration=2m..5m',
      words: '2\u00a0min to 5\u00a0min: 3',
    });
    expect(row?.texts).toEqual(['1000 of 1000 known', 'median 8\u00a0h 21\u00a0min']);
  });

  test('draws no more than it has room for', () => {
    const marks = [
      dotPlot(durations.figure),
      dotPlot(detection.figure),
      dotPlot(onset.figure),
      hourBarsFigure(hours.figure),
      unitRows(triggers.figure.changes),
      unitRows(promises.figure),
    ].map((figure) => figure.split('<title>').length - 1);
    // Of every row of dots and units there are two drawings.
    expect(marks).toEqual([22, 0, 14, 3, 2, 2]);
    expect(all.rows).toHaveLength(100);
    expect(all.rest).toBe('The newest 100 of 1000 incidents.');
  });
});

test('what is not known is named and in no sum', () => {
  const started = { at: '2020-02-03T00:00Z', approximate: true, derived: true };
  const endless = incidentOf({ started }, 'endless');
  const { content } = patternsPage([endless], edition);
  const links = [{ href: '/postmortems/endless/', text: 'Cloudflare, 3\u00a0February\u00a02020' }];
  expect(content?.durations.missing).toEqual({ text: 'No end is known of', links, more: '' });
  expect(content?.onset.missing).toEqual({ text: 'No hour is known of', links, more: '' });
  expect(content?.hours.figure.rows[0]).toMatchObject({ texts: ['0 of 1 known'], blocks: [] });
  expect(content?.hours.table.rows[0]?.cells.at(-1)?.text).toBe('not known');
  expect(content?.onset.figure.rows[0]?.texts).toEqual(['1 incident', '1 without an hour']);
});

test('a duration that is not exact is a hollow dot, and says why', () => {
  const about = { at: '2019-07-02T14:12Z', approximate: true };
  const incident = incidentOf({ mitigated: about, cause: { class: ['bad-deploy'] } });
  const { content } = patternsPage([incident], edition);
  expect(content?.durations.figure.rows[0]?.dots).toMatchObject([
    { isExact: false, words: 'Cloudflare, 2\u00a0July\u00a02019: 30\u00a0min (approximate)' },
  ]);
});
