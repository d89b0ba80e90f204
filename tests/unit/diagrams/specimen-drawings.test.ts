import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagramKey } from '../../../src/diagrams/diagram-key.ts';
import { createDiagramRenderer } from '../../../src/diagrams/diagram-renderer.ts';
import { findBrowser } from '../../../src/diagrams/find-browser.ts';
import { diagramSpecimens } from '../../../src/views/specimens/diagram-specimens.ts';

const FOLDER = new URL('../../../src/views/specimens/diagrams/', import.meta.url);

/** After a change of the drawings, `npx vitest run … specimen-drawings -u` draws them anew. */
test('the drawings on the page of figures are those of their sources', async () => {
  const renderer = createDiagramRenderer({ executablePath: findBrowser() ?? '' });
  const requests = diagramSpecimens.map(({ title, view }) => {
    const source = readFileSync(new URL(`${view.name}.mmd`, FOLDER), 'utf8');
    return { key: diagramKey(source, title), source, title };
  });
  const outcomes = await renderer.render(requests).finally(() => renderer.close());
  for (const [index, { view }] of diagramSpecimens.entries()) {
    const outcome = outcomes.get(requests[index]?.key ?? '');
    const svg = outcome && 'svg' in outcome ? outcome.svg : '';
    await expect(svg).toMatchFileSnapshot(new URL(`${view.name}.svg`, FOLDER).pathname);
  }
}, 60_000);
