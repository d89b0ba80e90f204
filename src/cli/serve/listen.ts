import { createServer, type RequestListener } from 'node:http';

/**
 * Listens on this machine alone, at `port` or at the first free one of the next `attempts`, and
 * gives the port. Rejects when all are taken.
 */
export async function listen(listener: RequestListener, port: number, attempts: number) {
  for (let candidate = port; ; candidate++) {
    try {
      await listenOnce(listener, candidate);
      return candidate;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || candidate >= port + attempts - 1) throw error;
    }
  }
}

function listenOnce(listener: RequestListener, port: number) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  createServer(listener).once('error', reject).listen(port, '127.0.0.1', resolve);
  return promise;
}
