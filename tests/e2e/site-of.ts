import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/cli/serve/serve-folder.ts';
import { runBuild } from '../build/run-build.ts';
import { test as base } from './test.ts';

/** `test` on the site of a project that is made for it, built once a worker and then removed. */
export function testOnSiteOf(makeProject: () => Promise<string>) {
  return base.extend<object, { readonly site: string }>({
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures.
      async ({}, use) => {
        const project = await makeProject();
        const server = createServer(serveFolder(await runBuild(project), '/'));
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        server.close();
        server.closeAllConnections();
        await rm(project, { recursive: true });
      },
      { scope: 'worker', timeout: 240_000 },
    ],
    baseURL: ({ site }, use) => use(site),
  });
}
