import { join, resolve } from 'node:path';
import { DIAGRAM_CACHE_FOLDER } from '../diagrams/diagram-cache.ts';

/** Folders of the project. Every command runs at its root, as npm scripts do. */
export const root = process.cwd();
export const postmortemsFolder = 'content/postmortems';

/** What can be made again. Deleting it costs time only. */
export const cacheFolder = resolve(
  root,
  process.env.BAD_GATEWAY_CACHE ?? 'node_modules/.cache/bad-gateway',
);

/** Whether this process keeps internal content. `npm run build` sets it, by its flag alone. */
export function isInternalBuild() {
  return process.env.BAD_GATEWAY_AUDIENCE === 'internal';
}

/** Where drawings are kept: with the content, but those of internal text out of its history. */
export function diagramsFolder() {
  return isInternalBuild() ? join(cacheFolder, 'diagrams') : DIAGRAM_CACHE_FOLDER;
}
