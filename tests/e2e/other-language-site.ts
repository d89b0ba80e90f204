import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/cli/serve/serve-folder.ts';
import { runBuild } from '../build/run-build.ts';
import { otherLanguageProject } from './other-language-project.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

/** `test` on the site with a language added that nobody wrote. */
export const test = base.extend<object, { readonly otherLanguageSite: string }>({
  otherLanguageSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures.
    async ({}, use) => {
      const project = await otherLanguageProject();
      const server = createServer(serveFolder(await runBuild(project), '/'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
      await rm(project, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ otherLanguageSite }, use) => use(otherLanguageSite),
});
