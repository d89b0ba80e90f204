import { expect, test } from 'vitest';
import { findBrowser, noBrowserMessage } from '../../../src/diagrams/find-browser.ts';

test('CHROMIUM_PATH comes first', () => {
  expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('a CHROMIUM_PATH at which there is nothing is passed over', () => {
  expect(findBrowser({ CHROMIUM_PATH: '/no/such/browser' })).toBe(findBrowser({}));
});

test('the message says what to do', () => {
  expect(noBrowserMessage).toBe(
    'No Chromium was found to draw the diagrams that are not in the cache yet. ' +
      'On Debian or Ubuntu, run `apt-get install chromium`. ' +
      'Elsewhere, run `npx playwright install chromium`. ' +
      'Or set CHROMIUM_PATH to the browser you have.',
  );
});
