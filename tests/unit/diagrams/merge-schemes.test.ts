import { expect, test } from 'vitest';
import { mergeSchemes } from '../../../src/diagrams/in-page/merge-schemes.ts';

test('colours that differ become light-dark, and equal values stay', () => {
  const light = { fill: '#fff', stroke: '#b3261e', 'stroke-width': '1' };
  const dark = { fill: '#000', stroke: '#b3261e', 'stroke-width': '1' };
  expect(mergeSchemes(light, dark)).toEqual({
    fill: 'light-dark(#fff,#000)',
    stroke: '#b3261e',
    'stroke-width': '1',
  });
});

test('no paint in one scheme becomes a transparent colour', () => {
  expect(mergeSchemes({ fill: 'none' }, { fill: '#000' })).toEqual({
    fill: 'light-dark(transparent,#000)',
  });
});

test('what is no colour is taken from the light drawing', () => {
  expect(mergeSchemes({ opacity: '0.5' }, { opacity: '1' })).toEqual({ opacity: '0.5' });
});

test('a line that only dark pages show is as wide as it is there', () => {
  const light = { stroke: 'none', 'stroke-width': '1' };
  const dark = { stroke: '#000', 'stroke-width': '4' };
  expect(mergeSchemes(light, dark)).toEqual({
    stroke: 'light-dark(transparent,#000)',
    'stroke-width': '4',
  });
});
