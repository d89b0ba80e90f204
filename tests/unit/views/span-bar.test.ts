import { expect, test } from 'vitest';
import { spanBar } from '../../../src/views/span-bar.ts';
import { incidentOf } from './samples.ts';

test('the phases of an incident follow each other from the start', () => {
  const incident = incidentOf({
    detected: '2019-07-02T13:45Z',
    mitigated: '2019-07-02T14:09Z',
    resolved: '2019-07-02T14:52Z',
  });
  expect(spanBar(incident)).toEqual([
    { name: 'undetected', x: 0, width: 20, isOpen: false },
    { name: 'responding', x: 20, width: 39, isOpen: false },
    { name: 'recovering', x: 59, width: 17, isOpen: false },
  ]);
});

test.each([
  ['2019-07-02T13:42Z', 2],
  ['2019-07-02T13:43Z', 2],
  ['2019-07-02T14:42Z', 74],
  ['2019-07-03T13:42Z', 131],
  ['2019-08-01T13:42Z', 192],
  ['2020-07-02T13:42Z', 192],
])('an incident resolved at %s reaches to pixel %s', (resolved, width) => {
  expect(spanBar(incidentOf({ resolved }))).toEqual([
    { name: 'affected', x: 0, width, isOpen: false },
  ]);
});

test('an incident that goes on has the phases that have ended', () => {
  const incident = incidentOf({ detected: '2019-07-02T13:45Z', status: 'identified' });
  expect(spanBar(incident)).toEqual([{ name: 'undetected', x: 0, width: 20, isOpen: false }]);
});

test('a phase that ends in the pixel in which it began is left out', () => {
  const incident = incidentOf({ mitigated: '2019-07-04T13:42Z', resolved: '2019-07-04T13:43Z' });
  expect(spanBar(incident).map(({ name }) => name)).toEqual(['affected']);
});

test('an end that no source gives is an open stretch behind the last that is known', () => {
  const timeline = [{ at: '14:42', kind: 'recover', text: 'Most of it works.' }];
  expect(spanBar(incidentOf({ detected: '2019-07-02T13:45Z', timeline }))).toEqual([
    { name: 'undetected', x: 0, width: 20, isOpen: false },
    { name: 'responding', x: 20, width: 54, isOpen: false },
    { name: 'responding', x: 74, width: 12, isOpen: true },
  ]);
});
