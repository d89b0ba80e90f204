import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramsFolder } from './project.ts';

/** The drawing of a diagram, which loading has found whole or made. */
export function readDiagram(key: string): string {
  return readFileSync(join(diagramsFolder(), `${key}.svg`), 'utf8').replace(/\n<!--.*-->\n$/, '');
}
