import type { Page } from 'playwright-core';

/**
 * How many bytes came over the wire while something was done, headers and compression included, but
 * for the page itself and what every page has: its styles, fonts and icons.
 */
export async function countBytes(page: Page, act: () => Promise<void>): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const counted = new Set<string>();
  let bytes = 0;
  client.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Fetch' || type === 'XHR' || type === 'Other')
      counted.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await act();
  return bytes;
}
