import { readFile, realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';

export type Page =
  | { readonly status: 200 | 404; readonly file: string; readonly body: Buffer }
  | { readonly status: 301; readonly location: string };

/**
 * What stands at an address of a folder of files, in the way of static hosts: a folder's
 * `index.html`, a redirect to the slash that a folder's address ends in, else `404.html`. No address
 * is `404.html` too.
 */
export async function findPage(folder: string, path: string | undefined): Promise<Page> {
  // A build replaces what `dist` means; one request sees one build.
  const root = await realpath(folder);
  const plain = path === undefined ? undefined : decodePath(path);
  if (plain === undefined) return notFound(root);

  const file = join(root, plain.endsWith('/') ? `${plain}index.html` : plain);
  const body = await read(file);
  if (body) return { status: 200, file, body };
  if (await isFolder(file)) return { status: 301, location: `${encodeURI(plain)}/` };
  return notFound(root);
}

/** Without `..` and doubled slashes; `undefined` for what no file can be called. */
function decodePath(path: string) {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? undefined : posix.normalize(`/${plain}`);
  } catch {
    return undefined;
  }
}

async function notFound(root: string): Promise<Page> {
  const body = await read(join(root, '404.html'));
  return { status: 404, file: '404.html', body: body ?? Buffer.from('Not found') };
}

async function read(file: string) {
  return readFile(file).catch(() => undefined);
}

async function isFolder(file: string) {
  const entry = await stat(file).catch(() => undefined);
  return entry?.isDirectory() ?? false;
}
