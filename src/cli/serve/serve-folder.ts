import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { findPage } from './find-page.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const encoders = {
  // What a host does while somebody waits; 11, the default, takes a hundred times as long.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/**
 * Serves a built site below `base` as its host will: compressed, with the headers of its `_headers`
 * file, with `404.html` for what is not there. Follows `folder` when another build replaces it.
 */
export function serveFolder(folder: string, base: string): RequestListener {
  return (request, response) => {
    answer(request, response, folder, base).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();

  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  if (!address.startsWith(base) && base.startsWith(`${address}/`.replace('//', '/')))
    return response.writeHead(302, { location: base }).end();

  // Below the base both begin with a slash; outside it there is nothing to find.
  const path = address.startsWith(base) ? address.slice(base.length - 1) : undefined;
  const page = await findPage(folder, path);
  if (page.status === 301) {
    const location = base.slice(0, -1) + page.location + (query === undefined ? '' : `?${query}`);
    return response.writeHead(301, { location }).end();
  }

  const { body, ...headers } = await encode(page.body, contentType(page.file), request);
  response.writeHead(page.status, {
    'cache-control': 'no-cache',
    ...headersFor(await readRules(folder), path ?? '/'),
    ...headers,
    'content-length': body.length,
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

async function readRules(folder: string) {
  return parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
}

async function encode(body: Buffer, type: string, request: IncomingMessage) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
  const plain = { body, 'content-type': type };
  if (!/^text\/|json|javascript|xml|wasm|font\/ttf/.test(type)) return plain;
  const varied = { ...plain, vary: 'accept-encoding' };
  if (!encoding || body.length < 1024) return varied;
  return { ...varied, body: await encoders[encoding](body), 'content-encoding': encoding };
}

function contentType(file: string) {
  const type = lookup(file) ?? 'application/octet-stream';
  return /^text\/|json|javascript|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
