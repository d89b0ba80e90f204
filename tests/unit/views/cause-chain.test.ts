import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { causeChain } from '../../../src/views/cause-chain.ts';
import { incidentOf } from './samples.ts';

const chainOf = (cause: Record<string, unknown>, ...diagrams: string[]) =>
  causeChain(incidentOf({ cause: { class: ['bad-deploy'], ...cause } }), diagrams, english);

test('leads from the trigger by the root cause to the effect', () => {
  expect(chainOf({ trigger: 'A', root: 'B', effect: 'C', factors: ['D', 'E'] })).toEqual({
    label: 'Causal chain with 2 contributing factors, with its full texts in the list below',
    trigger: { kind: 'Trigger', text: 'A' },
    factors: ['D', 'E'],
    root: { kind: 'Root cause', text: 'B' },
    effect: { kind: 'Effect', text: 'C' },
  });
});

test('ends with the incident itself where no effect is recorded', () => {
  expect(chainOf({ trigger: 'A' })).toMatchObject({
    label: 'Causal chain, with its full texts in the list below',
    effect: { kind: 'Incident', text: 'A rule took every CPU' },
  });
});

test('is not drawn of classes or an effect alone', () => {
  expect(chainOf({})).toBeUndefined();
  expect(chainOf({ effect: 'C' })).toBeUndefined();
});

test('is not drawn where the writer has drawn it', () => {
  expect(chainOf({ trigger: 'A' }, 'Restore gate', 'Causal chain ')).toBeUndefined();
  expect(chainOf({ trigger: 'A' }, 'Causal chain of another day')).toBeDefined();
});

test('cuts a text that is too long for a link behind a word, and not within code', () => {
  const long = `${'word '.repeat(44)}before, \`git push --force origin main\` came after it.`;
  expect(chainOf({ trigger: long })?.trigger?.text).toBe(`${'word '.repeat(44)}before…`);
  const longer = `${'seven77 '.repeat(40)}end.`;
  expect(chainOf({ trigger: 'A', factors: [longer] })?.factors).toEqual([
    `${'seven77 '.repeat(30).slice(0, -1)}…`,
  ]);
  expect(chainOf({ trigger: 'x'.repeat(240) })?.trigger?.text).toBe('x'.repeat(240));
});
