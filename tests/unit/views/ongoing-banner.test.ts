import { expect, test } from 'vitest';
import { ongoingOf } from '../../../src/domain/ongoing.ts';
import { ongoingBanner } from '../../../src/views/ongoing-banner.ts';
import { edition, incidentOf } from './samples.ts';

const one = incidentOf({ started: '2026-01-01T08:00Z', status: 'monitoring' }, 'one');
const two = incidentOf(
  { started: { at: '2026-01-02T09:30Z', approximate: true }, status: 'identified' },
  'two',
);

test('nothing is said while nothing goes on', () => {
  expect(ongoingBanner(ongoingOf([]), '/about/', edition)).toBeUndefined();
});

test('an incident that goes on is named with its status, its start and its page', () => {
  expect(ongoingBanner(ongoingOf([one]), '/about/', edition)).toEqual({
    href: '/postmortems/one/',
    language: undefined,
    title: 'A rule took every CPU',
    status: { name: 'monitoring', text: 'Monitoring' },
    since: 'since 1 January 2026, 08:00\u00a0UTC',
    started: '2026-01-01T08:00:00Z',
    more: undefined,
  });
});

test('of several the newest is named, and the front page has the others', () => {
  expect(ongoingBanner(ongoingOf([one, two]), '/about/', edition)).toMatchObject({
    href: '/postmortems/two/',
    since: 'since 2 January 2026, 09:30\u00a0UTC (approximate)',
    more: { href: '/', text: 'and 1 more' },
  });
});

test('the front page lists them itself', () => {
  expect(ongoingBanner(ongoingOf([one, two]), '/', edition)).toBeUndefined();
});

test('the page of an incident tells of the others only', () => {
  const all = ongoingOf([one, two]);
  expect(ongoingBanner(ongoingOf([one]), '/postmortems/one/', edition)).toBeUndefined();
  expect(ongoingBanner(all, '/postmortems/two/', edition)).toMatchObject({
    href: '/postmortems/one/',
    more: undefined,
  });
});

test('the page for an unknown address tells of them too', () => {
  expect(ongoingBanner(ongoingOf([one]), undefined, edition)).toMatchObject({
    href: '/postmortems/one/',
  });
});
