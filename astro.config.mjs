// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readPublished } from './src/data/published.ts';
import { readSite } from './src/data/read-site.ts';
import { basePath } from './src/domain/site.ts';
import { contentOverlay } from './src/integrations/content-overlay.ts';
import { absoluteHref } from './src/views/href.ts';

const site = readSite();
// Astro itself does not know the pages that are taken over from the site before.
const customPages = readPublished()?.flatMap(({ pages }) =>
  pages.map((path) => absoluteHref(site, path)),
);
const [defaultLocale = 'en'] = site.languages;
const locales = Object.fromEntries(site.languages.map((tag) => [tag, tag]));

export default defineConfig({
  site: site.address,
  base: basePath(site),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [
    sitemap({
      filter: (page) => !page.endsWith('/figures/'),
      customPages: customPages ?? [],
      i18n: { defaultLocale, locales },
    }),
    contentOverlay(),
  ],
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What many islands share is a few hundred bytes: one file, and not three.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'shared', test: /(?:views\/fill|i18n\/formats)\.ts$|preload-helper/ }],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  session: false,
});
