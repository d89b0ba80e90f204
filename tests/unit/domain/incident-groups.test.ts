import { expect, test } from 'vitest';
import { actionsByType, statusesByProgress } from '../../../src/domain/actions-by-type.ts';
import { impactByYear } from '../../../src/domain/impact-by-year.ts';
import { incidentsByDetector } from '../../../src/domain/incidents-by-detector.ts';
import { incidentsByFamily } from '../../../src/domain/incidents-by-family.ts';
import { onsetOf } from '../../../src/domain/onset.ts';
import { actionStatuses } from '../../../src/domain/terms.ts';
import { triggerGroups } from '../../../src/domain/trigger-groups.ts';
import { incidentOf } from '../views/samples.ts';

const words = (en: string) => ({ en });
const causes = {
  families: ['change', 'software', 'data'].map((id) => ({
    id,
    name: words(id),
    definition: words(id),
  })),
  classes: [
    ['bad-deploy', 'change'],
    ['config-change', 'change'],
    ['latent-bug', 'software'],
  ].map(([id = '', family = '']) => ({
    id,
    family,
    name: words(id),
    definition: words(id),
    sources: [],
  })),
};

test('an incident stands once in each family that it has, and families without one remain', () => {
  const both = incidentOf({ cause: { class: ['bad-deploy', 'config-change', 'latent-bug'] } });
  const one = incidentOf({ cause: { class: ['latent-bug'] } });
  expect([...incidentsByFamily([both, one, incidentOf()], causes)]).toEqual([
    ['change', [both]],
    ['software', [both, one]],
    ['data', []],
  ]);
});

test('what no source says of a detection is a group of its own', () => {
  const seen = incidentOf({ detection: { by: 'customer' } });
  const unsaid = incidentOf();
  expect([...incidentsByDetector([seen, unsaid])]).toEqual([
    ['monitoring', []],
    ['staff', []],
    ['customer', [seen]],
    ['third-party', []],
    [undefined, [unsaid]],
  ]);
});

test('the hours of a year are those of the incidents whose end is known', () => {
  const of = (started: string, resolved?: string) => incidentOf({ started, resolved });
  const incidents = [
    of('2021-05-01T10:00Z', '2021-05-01T11:30Z'),
    of('2020-12-31T23:00Z', '2021-01-01T01:00Z'),
    of('2021-06-01T10:00Z'),
    of('2019-06-01T10:00Z'),
  ];
  expect(
    impactByYear(incidents).map(({ year, count, known, minutes }) => [
      year,
      count,
      known.length,
      minutes,
    ]),
  ).toEqual([
    ['2019', 1, 0, 0],
    ['2020', 1, 1, 120],
    ['2021', 2, 1, 90],
  ]);
});

test.each([
  // A Tuesday evening in California is a Wednesday in UTC.
  ['2012-02-28T16:30-08:00', 2, 30],
  ['2019-07-01T00:00Z', 0, 0],
  ['2019-07-07T23:59Z', 6, 1439],
  [{ at: '2019-07-02T00:00Z', approximate: true }, 1, 0],
  [{ at: '2019-07-02T00:00Z', approximate: true, derived: true }, 1, undefined],
])('%j is day %i of the week and minute %s of the day', (started, weekday, minutes) => {
  expect(onsetOf(incidentOf({ started }))).toMatchObject({ weekday, minutes });
});

test('changes are counted among what is known, and what has no kind is apart', () => {
  const by = (kind?: string) =>
    incidentOf({ cause: { class: ['x'], trigger: { text: 'x', kind } } });
  const [deploy, attack, unsaid, causeless] = [by('deploy'), by('attack'), by(), incidentOf()];
  const groups = triggerGroups([deploy, attack, unsaid, causeless]);
  expect(groups).toMatchObject({ changes: 1, known: 2, unknown: [unsaid, causeless] });
  expect(groups.kinds.get('deploy')).toEqual([deploy]);
  expect(groups.kinds.get('hardware')).toEqual([]);
});

test('actions stand by type, what is done first', () => {
  const action = (type: string, status: string) => ({ text: status, type, status });
  const incident = incidentOf({
    actions: [action('prevent', 'announced'), action('detect', 'open'), action('prevent', 'done')],
  });
  const texts = [...actionsByType([incident])].map(([type, own]) => [
    type,
    own.map(({ action: { text } }) => text),
  ]);
  expect(texts).toEqual([
    ['prevent', ['done', 'announced']],
    ['mitigate', []],
    ['detect', ['open']],
    ['process', []],
    ['investigate', []],
  ]);
});

test('every status of an action has its place', () => {
  expect(statusesByProgress.toSorted()).toEqual(actionStatuses.toSorted());
});
