import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve/serve-folder.ts';

/** Serves `dist/` as its host will, until `close` is called. */
export async function serveSite() {
  const dist = join(import.meta.dirname, '../../dist');
  const server = createServer(serveFolder(dist, '/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
