import { DIAGRAM_CACHE_FOLDER, openDiagramCache } from '../diagrams/diagram-cache.ts';

const cache = openDiagramCache(DIAGRAM_CACHE_FOLDER);

/** The drawing of a diagram that loading has made sure of. */
export async function readDiagram(key: string): Promise<string> {
  const svg = await cache.read(key);
  if (!svg)
    throw new Error(`The drawing ${key} has vanished from ${DIAGRAM_CACHE_FOLDER}. Build again.`);
  return svg;
}
