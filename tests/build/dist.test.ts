import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/csp.ts';

const dist = join(import.meta.dirname, '../../dist');
const pages = globSync('**/*.html', { cwd: dist }).toSorted();

test('the site has its pages', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      '404.html',
      'about/index.html',
      'index.html',
      'postmortems/2019-07-02-cloudflare-waf-regex/index.html',
      'search/index.html',
    ]),
  );
});

test('the page of figures is listed nowhere', () => {
  expect(readFileSync(join(dist, 'figures/index.html'), 'utf8')).toContain(
    '<meta name="robots" content="noindex">',
  );
  expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/figures/');
});

describe.each(pages)('%s', (page) => {
  const html = readFileSync(join(dist, page), 'utf8');

  test('carries the one policy before anything it could forbid', () => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html);
    expect(policy?.[1]?.replaceAll('&#39;', "'")).toBe(contentSecurityPolicy);
    expect(html.search(/<(?:script|link|style)/)).toBeGreaterThan(policy?.index ?? Infinity);
  });

  test('has nothing inline', () => {
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<style[\s>]/g)).toBeNull();
    expect(html.match(/<[^>]+\sstyle="/g)).toBeNull();
    expect(html.match(/<[^>]+\son[a-z]+="/g)).toBeNull();
  });

  test('loads nothing from elsewhere', () => {
    const loads =
      /<(?:script|img|iframe|link|source|use|image)[^>]*\s(?:src|href|srcset)="(?:https?:)?\/\/[^"]*"[^>]*>/g;
    const isAddress = (tag: string) => /rel="(?:canonical|alternate)"/.test(tag);
    const foreign = (html.match(loads) ?? []).filter((tag) => !isAddress(tag));
    expect(foreign).toEqual([]);
  });

  test('uses every id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has one main heading and no heading level skipped', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('links only to what exists within the site', () => {
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*|#[^"]*)"/g)].map(
      ([, href]) => href ?? '',
    );
    expect(links.filter((href) => !leadsSomewhere(href, html))).toEqual([]);
  });
});

function leadsSomewhere(href: string, html: string) {
  const [path = '', id] = href.split('#');
  if (path.endsWith('.csv')) return existsSync(join(dist, path));
  const file = path === '' ? undefined : join(path.split('?')[0] ?? '', 'index.html').slice(1);
  const target =
    file === undefined ? html : pages.includes(file) && readFileSync(join(dist, file), 'utf8');
  return target !== false && (!id || target.includes(` id="${decodeURIComponent(id)}"`));
}
