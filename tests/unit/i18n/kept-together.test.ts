import { expect, test } from 'vitest';
import { keptTogether } from '../../../src/i18n/kept-together.ts';

test.each([
  ['85 % of it', '85\u00a0% of it'],
  ['for 73 hours', 'for 73\u00a0hours'],
  ['2 July 2019, 14:09 UTC', '2\u00a0July 2019, 14:09\u00a0UTC'],
  ['USD 460 million', 'USD\u00a0460\u00a0million'],
  ['le 16 mars, 3 h', 'le 16\u00a0mars, 3\u00a0h'],
  ['7.8 MB in 300 ms', '7.8\u00a0MB in 300\u00a0ms'],
])('%s', (text, kept) => {
  expect(keptTogether(text)).toBe(kept);
});

test.each(['18 servers', '5 maybe', 'Section 2 may', 'in 2019 the'])('%s stays', (text) => {
  expect(keptTogether(text)).toBe(text);
});
