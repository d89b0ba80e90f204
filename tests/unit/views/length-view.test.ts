import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { lengthView } from '../../../src/views/length-view.ts';

const day = 24 * 60;

test.each([
  [{ minutes: 27, isInDays: false }, '27\u00a0min', 'PT27M'],
  [{ minutes: 3, isInDays: false, bound: 'at-most' }, 'at most 3\u00a0min', 'PT3M'],
  [{ minutes: 0, isInDays: false }, 'under 1\u00a0min', 'PT1M'],
  [{ minutes: 0, isInDays: false, bound: 'at-most' }, 'under 1\u00a0min', 'PT1M'],
  [{ minutes: day, isInDays: false }, '24\u00a0h', 'P1D'],
  [{ minutes: day, isInDays: true }, '1\u00a0d', 'P1D'],
  [{ minutes: 0, isInDays: true }, 'under 1\u00a0d', 'P1D'],
  [{ minutes: 36 * day, isInDays: true, bound: 'at-least' }, 'at least 36\u00a0d', 'P36D'],
] as const)('%j reads %s', (length, text, iso) => {
  expect(lengthView({ ...length, isApproximate: false }, english)).toMatchObject({ text, iso });
});
