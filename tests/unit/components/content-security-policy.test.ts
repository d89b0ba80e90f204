import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/layouts/csp.ts';

test('pages and the host send the same policy', async () => {
  const headers = await readFile(new URL('../../../public/_headers', import.meta.url), 'utf8');
  expect(headers).toContain(
    `  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'\n`,
  );
});

test('nothing inline and nothing foreign is allowed', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'self'; img-src 'self' data:; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
  );
});
