import { expect, test } from 'vitest';
import { relatedIncidents } from '../../../src/views/related-incidents.ts';
import { incidentOf } from './samples.ts';

test('related incidents keep the writer’s order, without those that are not published', () => {
  const incidents = new Map(['a', 'b'].map((id) => [id, incidentOf({}, id)]));
  const found = relatedIncidents({ related: ['b', 'draft', 'a'] }, incidents);
  expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
});
