import { expect, test } from 'vitest';
import { tellingExamples } from '../../../src/domain/telling-examples.ts';
import { incidentOf } from '../views/samples.ts';

test('examples name the cause before others, then they are severe, then new', () => {
  const written = (id: string, severity: string, ...classes: string[]) =>
    incidentOf({ severity, cause: { class: classes } }, id);
  const incidents = [
    written('second', 'SEV1', 'overload', 'dns'),
    written('mild', 'SEV3', 'dns'),
    written('newer', 'SEV2', 'dns', 'overload'),
    written('older', 'SEV2', 'dns'),
  ];
  const idsOf = (most: number) => tellingExamples('dns', incidents, most).map(({ id }) => id);
  expect(idsOf(2)).toEqual(['newer', 'older']);
  expect(idsOf(9)).toEqual(['newer', 'older', 'mild', 'second']);
});
