import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { actionsTable } from '../../../src/views/actions-table.ts';
import { recordContext } from '../../../src/views/statement-view.ts';
import { edition, incidentOf } from './samples.ts';

function rowsOf(...actions: readonly Record<string, unknown>[]) {
  const incident = incidentOf({
    actions: actions.map((action) => ({ text: 'Add a guard.', type: 'prevent', ...action })),
  });
  return actionsTable(incident, edition, recordContext(incident, english)).rows;
}

test('a status says when it was known', () => {
  const [row] = rowsOf({ status: 'in-progress', asOf: '2018-10-30' });
  expect(row).toMatchObject({
    statusText: 'In progress',
    asOf: { datetime: '2018-10-30', text: '30 October 2018' },
    due: undefined,
  });
});

test('what others ask for is no promise', () => {
  const rows = rowsOf({ status: 'recommended' }, { status: 'ordered' }, { status: 'superseded' });
  expect(rows.map(({ statusText }) => statusText)).toEqual([
    'Recommended',
    'Ordered',
    'Superseded',
  ]);
});
