import { defineConfig, devices } from '@playwright/test';
import { findBrowser, noBrowserMessage } from '../src/diagrams/find-browser.ts';

const port = 4329;
const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowserMessage);

// Chromium refuses to run its sandbox as root, which is who runs a container.
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { baseURL: `http://127.0.0.1:${port}` },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath, args: isRoot ? ['--no-sandbox'] : [] },
      },
    },
  ],
  webServer: {
    command: `node src/cli/serve.ts --port ${port}`,
    cwd: '..',
    port,
  },
});
