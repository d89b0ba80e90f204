import { expect, test } from 'vitest';
import { readTextQuery } from '../../../src/search/text-query.ts';

test.each([
  ['', { words: [], beginning: undefined, phrases: [] }],
  ['bad dep', { words: ['bad'], beginning: 'dep', phrases: [] }],
  ['bad deploy ', { words: ['bad', 'deploy'], beginning: undefined, phrases: [] }],
  ['in us-east-1', { words: ['in'], beginning: 'us-east-1', phrases: [] }],
  ['"Bad Gateway" cpu ', { words: ['cpu'], beginning: undefined, phrases: [['bad', 'gateway']] }],
  ['"us-east-1"', { words: [], beginning: undefined, phrases: [['us', 'east', '1']] }],
  ['"open', { words: [], beginning: 'open', phrases: [] }],
  ['cpu CPU cpu ', { words: ['cpu'], beginning: undefined, phrases: [] }],
])('%s', (text, expected) => {
  expect(readTextQuery(text)).toEqual(expected);
});
