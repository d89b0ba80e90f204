import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { detectionSection } from '../../../src/views/detection-section.ts';
import { headFacts } from '../../../src/views/head-facts.ts';
import { recordContext } from '../../../src/views/statement-view.ts';
import { edition, incidentOf } from './samples.ts';

const incident = incidentOf({ detection: { note: 'The alarm is named, not who heard it.' } });

test('who detected it may be untold where a note says what is known', () => {
  expect(detectionSection(incident, recordContext(incident, english))).toEqual({
    by: 'Not published',
    note: 'The alarm is named, not who heard it.',
    citations: [],
    marks: '',
  });
});

test('the head of the page says so too', () => {
  expect(headFacts(incident, edition)).toContainEqual({ term: 'Found by', text: 'Not published' });
});
