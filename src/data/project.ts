import { resolve } from 'node:path';

/** Folders of the project. Every command runs at its root, as npm scripts do. */
export const root = process.cwd();
export const postmortemsFolder = 'content/postmortems';

/** What can be made again. Deleting it costs time only. */
export const cacheFolder = resolve(
  root,
  process.env.BAD_GATEWAY_CACHE ?? 'node_modules/.cache/bad-gateway',
);

/** Whether this build keeps internal content. */
export const isInternalBuild = process.env.BAD_GATEWAY_AUDIENCE === 'internal';
