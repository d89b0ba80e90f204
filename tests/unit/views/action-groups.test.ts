import { expect, test } from 'vitest';
import { actionGroup, statusShares } from '../../../src/views/action-groups.ts';
import { statusPage, statusPageCount } from '../../../src/views/status-page.ts';
import { edition, incidentOf } from './samples.ts';

/** An incident with so many actions of each status. */
function incidentWith(counts: Readonly<Record<string, number>>, id = '2019-07-02-example') {
  const actions = Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index) => ({
      text: `${status} ${index + 1}`,
      type: 'prevent',
      status,
    })),
  );
  return incidentOf({ actions }, id);
}

function sharesOf(counts: Readonly<Record<string, number>>) {
  return statusShares([incidentWith(counts)]);
}

test('while there is room everything stands on one page', () => {
  const shares = sharesOf({ open: 3, announced: 190, done: 57 });
  expect(shares.map(({ status, shown }) => [status, shown.length])).toEqual([
    ['open', 3],
    ['announced', 190],
    ['done', 57],
  ]);
  expect(shares.map(statusPageCount)).toEqual([0, 0, 0]);
});

test('without room the oldest of each status are shown, and all of them on pages of their own', () => {
  const shares = sharesOf({ open: 100, announced: 600, done: 30, dropped: 2 });
  expect(shares.map(({ status, shown }) => [status, shown.length])).toEqual([
    ['open', 100],
    ['announced', 150],
    ['done', 20],
    ['dropped', 2],
  ]);
  expect(shares.map(statusPageCount)).toEqual([0, 3, 1, 0]);
  expect(shares.map((share) => actionGroup(share, edition).more)).toEqual([
    undefined,
    { href: '/actions/announced/', text: 'All 600, oldest first' },
    { href: '/actions/done/', text: 'All 30, oldest first' },
    undefined,
  ]);
});

test('the pages of a status lose nothing', () => {
  const [share] = sharesOf({ announced: 600 });
  if (!share) throw new Error('There is one status.');
  const pages = [1, 2, 3].map((page) => statusPage(share, page, edition));
  const texts = pages.flatMap(({ incidents }) =>
    incidents.flatMap(({ actions }) => actions.map(({ text }) => text)),
  );
  expect(texts).toEqual(Array.from({ length: 600 }, (_, index) => `announced ${index + 1}`));
  expect(pages.map(({ path, part }) => [path, part])).toEqual([
    ['/actions/announced/', 'Page 1 of 3'],
    ['/actions/announced/2/', 'Page 2 of 3'],
    ['/actions/announced/3/', 'Page 3 of 3'],
  ]);
  expect(pages.map(({ neighbours }) => neighbours.map(({ rel, href }) => [rel, href]))).toEqual([
    [['next', '/actions/announced/2/']],
    [
      ['prev', '/actions/announced/'],
      ['next', '/actions/announced/3/'],
    ],
    [['prev', '/actions/announced/2/']],
  ]);
});

test('a status that fits on one page of its own has no parts', () => {
  const done = sharesOf({ announced: 250, done: 30 })[1];
  if (!done) throw new Error('There are two statuses.');
  expect(statusPage(done, 1, edition)).toMatchObject({
    title: 'Actions: Done',
    part: '',
    neighbours: [],
  });
});
