import { readdirSync, readFileSync } from 'node:fs';
import type { DiagramRequest } from '../../../src/diagrams/diagram.ts';
import { diagramKey } from '../../../src/diagrams/diagram-key.ts';

const FOLDER = new URL('../../fixtures/diagrams/', import.meta.url);

/** One source for each diagram type that writers are likely to use. */
export const DIAGRAM_TYPE_FIXTURES = readdirSync(new URL('types/', FOLDER)).map(
  (name) => `types/${name}`,
);

/** The source of a fixture, such as `01-entities.mmd`. */
export function fixtureSource(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

export function fixtureRequest(name: string): DiagramRequest {
  const source = fixtureSource(name);
  const title = `Fixture ${name}`;
  const description = 'What the drawing shows.';
  return { key: diagramKey(source, title, description), source, title, description };
}
