import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// The numbers on the page, against the files that writers write, with none of the site's own code.

interface WrittenAction {
  readonly text: string;
  readonly type: string;
  readonly status: string;
  readonly internal?: boolean;
}

const root = join(import.meta.dirname, '../..');
const records = globSync('content/postmortems/*.md', { cwd: root })
  .filter((file) => !/\.[a-z]{2,3}\.md$/.test(file))
  .map((file) => parse(readFileSync(join(root, file), 'utf8').split(/^---$/m)[1] ?? ''))
  .filter(({ visibility }) => visibility !== 'internal');
const actions: readonly WrittenAction[] = records
  .flatMap((record) => record.actions ?? [])
  .filter(({ internal }) => !internal);

const pages = globSync('actions/**/index.html', { cwd: join(root, 'dist') });
const overview = readFileSync(join(root, 'dist/actions/index.html'), 'utf8');
const types = ['prevent', 'mitigate', 'detect', 'process', 'investigate'];

function countBy(key: 'type' | 'status') {
  const counts: Record<string, number> = {};
  for (const action of actions) counts[action[key]] = (counts[action[key]] ?? 0) + 1;
  return counts;
}

function plain(html: string) {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe.runIf(actions.length > 0)('the page of all actions', () => {
  test('counts every action of every public record, and their incidents', () => {
    const incidents = records.filter((record) => record.actions?.length > 0).length;
    const number = /(\d+) actions? after (\d+) incidents?/.exec(plain(overview));
    expect(number?.slice(1).map(Number)).toEqual([actions.length, incidents]);
  });

  test('counts them by status', () => {
    const [nav = ''] = /<nav class="promise-statuses".*?<\/nav>/s.exec(overview) ?? [];
    const links = [...nav.matchAll(/href="#([a-z-]+)".*?facet-count">(\d+)</gs)];
    const shown = Object.fromEntries(links.map(([, status, count]) => [status, Number(count)]));
    expect(shown).toEqual(countBy('status'));
    const [table = ''] = /<table class="table count-table".*?<\/table>/s.exec(overview) ?? [];
    const cells = [...table.matchAll(/<td class="number">(\d+)</g)].map(([, count]) =>
      Number(count),
    );
    expect(cells.toSorted()).toEqual(Object.values(countBy('status')).toSorted());
  });

  test('counts them by type, and those that are done', () => {
    const table = overview.match(/<table class="table count-table".*?<\/table>/gs)?.[1] ?? '';
    const rows = [...table.matchAll(/<th scope="row">(\w+)<.*?>(\d+)<.*?>(\d+)</gs)];
    const shown = rows.map(([, name = '', all, done]) => [
      name.toLowerCase(),
      Number(all),
      Number(done),
    ]);
    const expected = types
      .map((type) => actions.filter((action) => action.type === type))
      .filter(([action]) => action)
      .map((own) => [
        own[0]?.type,
        own.length,
        own.filter(({ status }) => status === 'done').length,
      ]);
    const byName = (a: readonly unknown[], b: readonly unknown[]) =>
      `${a[0]}` < `${b[0]}` ? -1 : 1;
    expect(shown.toSorted(byName)).toEqual(expected.toSorted(byName));
  });

  test('together with its further pages lists every one', () => {
    const texts = pages.map((page) => readFileSync(join(root, 'dist', page), 'utf8')).join('');
    const listed = texts.match(/data-type="/g)?.length ?? 0;
    if (pages.length === 1) expect(listed).toBe(actions.length);
    const letters = (text: string) => text.replaceAll(/&[a-z0-9#]+;|[^\p{L}\p{N}]/gu, '');
    const all = letters(plain(texts));
    const missing = actions.filter(
      ({ text }) => !all.includes(letters(text.replaceAll(/[&<>"']/g, ''))),
    );
    expect(missing).toEqual([]);
  });
});
