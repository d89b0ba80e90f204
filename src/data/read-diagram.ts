import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIAGRAM_CACHE_FOLDER } from '../diagrams/diagram-cache.ts';

/** The drawing of a diagram, which loading has found whole or made. */
export function readDiagram(key: string): string {
  return readFileSync(join(DIAGRAM_CACHE_FOLDER, `${key}.svg`), 'utf8').replace(
    /\n<!--.*-->\n$/,
    '',
  );
}
