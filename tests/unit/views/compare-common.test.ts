import { expect, test } from 'vitest';
import { compareCommon } from '../../../src/views/compare-common.ts';
import { compareIncident } from '../../../src/views/compare-incident.ts';
import { edition, incidentOf } from './samples.ts';

const viewOf = (written: object) => compareIncident(incidentOf(written), edition);
const common = (...written: object[]) =>
  compareCommon(written.map(viewOf)).map(({ name, values }) => [
    name,
    values.map(({ text }) => text),
  ]);

const waf = {
  cause: { class: ['cpu', 'bad-deploy'], trigger: { text: 'A rule.', kind: 'deploy' } },
  detection: { by: 'monitoring' },
  services: ['cdn', 'waf'],
  regions: [{ code: 'world', level: 'outage' }],
};

test('what is the same in all stands causes first', () => {
  const other = {
    ...waf,
    cause: { class: ['bad-deploy', 'cpu', 'overload'], trigger: { text: 'Code.', kind: 'deploy' } },
    regions: [
      { code: 'world', level: 'degraded' },
      { code: 'FR', level: 'outage' },
    ],
  };
  expect(common(waf, other)).toEqual([
    ['causes', ['cpu', 'Bad deploy']],
    ['trigger', ['Code or rules deployed']],
    ['detection', ['Monitoring']],
    ['services', ['Content delivery network', 'waf']],
    ['regions', ['World']],
    ['severity', ['SEV1 critical']],
    ['organisation', ['Cloudflare']],
  ]);
});

test('what one of three does not have is not common', () => {
  const third = { organisation: 'Fastly', severity: 'SEV2', cause: { class: ['bad-deploy'] } };
  expect(common(waf, waf, third)).toEqual([['causes', ['Bad deploy']]]);
});

test('what is not known of two, or spared in two, is not common', () => {
  const regions = [{ code: 'FR', level: 'unaffected' }];
  expect(common({ regions }, { regions, organisation: 'Fastly', severity: 'SEV2' })).toEqual([]);
});

test('one incident alone has nothing in common', () => {
  expect(common(waf)).toEqual([]);
});
