import { expect, test } from 'vitest';
import { readSearchAddress, searchAddress } from '../../../src/search/search-address.ts';
import { emptyState, type SearchState } from '../../../src/search/search-state.ts';

const state: SearchState = {
  text: '"bad gateway" cpu',
  facets: { cause: ['bad-deploy', 'routing'], region: ['aws:us-east-1'] },
  ranges: { duration: { from: 60, to: undefined }, ttd: { from: undefined, to: 5 } },
  sort: 'longest',
};

test('every state is an address, and the address is that state', () => {
  const address = searchAddress(state);
  expect(address).toBe(
    '?q=%22bad+gateway%22+cpu&cause=bad-deploy&cause=routing&region=aws:us-east-1&duration=1h..&ttd=..5m&sort=longest',
  );
  expect(readSearchAddress(address)).toEqual(state);
});

test('the state that asks for nothing has no query', () => {
  expect(searchAddress(emptyState)).toBe('');
  expect(readSearchAddress('')).toEqual(emptyState);
});

test('what an address says wrongly is left out', () => {
  expect(
    readSearchAddress('?cause=&duration=soon&sort=best&utm_source=x&cause=dns&cause=dns'),
  ).toEqual({
    ...emptyState,
    facets: { cause: ['dns'] },
  });
});
