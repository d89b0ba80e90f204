import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve/serve-folder.ts';

const longPage = '<p>All systems are down.</p>'.repeat(100);
let parent: string;
let servers: Record<'/' | '/outages/', Server>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'bad-gateway-serve-'));
  const dist = join(parent, 'dist');
  await mkdir(join(dist, 'causes/échec'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(dist, 'index.html'), longPage);
  await writeFile(join(dist, '404.html'), 'No such page');
  await writeFile(join(dist, 'causes/index.html'), 'Causes');
  await writeFile(join(dist, 'causes/échec/index.html'), 'Échec');
  await writeFile(join(dist, 'incident.md'), 'Panne générale');
  await writeFile(join(dist, '_headers'), '/*\n  X-Frame-Options: DENY\n');
  servers = { '/': await start(dist, '/'), '/outages/': await start(dist, '/outages/') };
});

afterAll(async () => {
  for (const server of Object.values(servers)) server.close();
  await rm(parent, { recursive: true });
});

test('a folder is served with its index', async () => {
  expect(await get('/causes/')).toMatchObject({ status: 200, text: 'Causes' });
  expect(await get('/causes/%C3%A9chec/')).toMatchObject({ status: 200, text: 'Échec' });
});

test('a folder without its slash is a redirect that keeps the query', async () => {
  const { status, headers } = await get('/causes?q=a');
  expect([status, headers.location]).toEqual([301, '/causes/?q=a']);
});

test('a redirect stays on this server, however the address begins', async () => {
  expect((await get('//causes')).headers.location).toBe('/causes/');
});

test('what is not there is the 404 page with status 404', async () => {
  expect(await get('/nothing/')).toMatchObject({ status: 404, text: 'No such page' });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/causes/..%5c..%5csecret.txt',
])('nothing outside the folder is served: %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, text: 'No such page' });
});

test.each(['/%', '/%00', '/a%00b/'])(
  'an address that means nothing is not found: %s',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  },
);

test('text is sent as UTF-8', async () => {
  expect((await get('/incident.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
});

test('a page is compressed in the way that the reader prefers', async () => {
  const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(longPage);
  const gzip = await get('/', { 'accept-encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(longPage);
  expect((await get('/')).text).toBe(longPage);
});

test('the headers of `_headers` are sent, also with the 404 page', async () => {
  expect((await get('/causes/')).headers['x-frame-options']).toBe('DENY');
  expect((await get('/nothing')).headers['x-frame-options']).toBe('DENY');
});

test('a site with a base path is served below it', async () => {
  const at = (path: string) => get(path, {}, '/outages/');
  expect(await at('/outages/causes/')).toMatchObject({ status: 200, text: 'Causes' });
  expect((await at('/outages/causes')).headers.location).toBe('/outages/causes/');
  expect((await at('/')).headers.location).toBe('/outages/');
  expect((await at('/outages')).headers.location).toBe('/outages/');
  expect(await at('/causes/')).toMatchObject({ status: 404, text: 'No such page' });
});

test('only reading is allowed', async () => {
  expect((await get('/', {}, '/', 'POST')).status).toBe(405);
  expect(await get('/causes/', {}, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

function start(folder: string, base: string) {
  const server = createServer(serveFolder(folder, base));
  const { promise, resolve } = Promise.withResolvers<Server>();
  server.listen(0, '127.0.0.1', () => resolve(server));
  return promise;
}

/** Sends the path as it is written; `fetch` would tidy it first. */
function get(path: string, headers = {}, base: keyof typeof servers = '/', method = 'GET') {
  const address = servers[base].address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number | undefined;
    headers: NodeJS.Dict<string | string[]>;
    body: Buffer;
    text: string;
  }>();
  request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
    const body = Buffer.concat(await response.toArray());
    resolve({
      status: response.statusCode,
      headers: response.headers,
      body,
      text: body.toString(),
    });
  })
    .once('error', reject)
    .end();
  return promise;
}
