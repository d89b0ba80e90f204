import { expect, test } from 'vitest';
import { words as french } from '../../../src/i18n/fr.ts';
import { regionText } from '../../../src/views/region-text.ts';
import { edition } from './samples.ts';

test.each([
  ['US-VA', 'Virginie'],
  ['iata:LHR', 'Londres (LHR)'],
  ['aws:us-east-1', 'AWS US East (Virginie du Nord)'],
  ['gcp:europe-west9', 'Google Cloud europe-west9 (Paris)'],
  ['iata:JFK', 'New York (JFK)'],
])('%s has the French name of its place', (code, name) => {
  expect(regionText(code, edition.vocabulary, { tag: 'fr', words: french })).toBe(name);
});
