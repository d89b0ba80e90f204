import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve/serve-folder.ts';
import { copyProject } from '../build/project-copy.ts';
import { runBuild } from '../build/run-build.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

/** `test` on the site as it is with the postmortems of `tests/fixtures/postmortems` added. */
export const test = base.extend<object, { readonly fixtureSite: string }>({
  fixtureSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures.
    async ({}, use) => {
      const project = await copyProject(process.cwd());
      await cp('tests/fixtures/postmortems', join(project, 'content/postmortems'), {
        recursive: true,
      });
      const server = createServer(serveFolder(await runBuild(project), '/'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
      await rm(project, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ fixtureSite }, use) => use(fixtureSite),
});
