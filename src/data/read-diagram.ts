import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramsFolder } from './project.ts';

/** Where the drawing of a diagram is kept. */
export function diagramFile(key: string): string {
  return join(diagramsFolder(), `${key}.svg`);
}

/** The drawing of a diagram, which loading has found whole or made. */
export function readDiagram(key: string): string {
  return readFileSync(diagramFile(key), 'utf8').replace(/\n<!--.*-->\n$/, '');
}
