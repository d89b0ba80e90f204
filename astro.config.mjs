// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/data/read-site.ts';
import { basePath } from './src/domain/site.ts';
import { contentOverlay } from './src/integrations/content-overlay.ts';

const site = readSite();

export default defineConfig({
  site: site.address,
  base: basePath(site),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [sitemap({ filter: (page) => !page.endsWith('/figures/') }), contentOverlay()],
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  session: false,
});
