import { beforeAll, describe, expect, test } from 'vitest';
import { createDiagramRenderer } from '../../../src/diagrams/diagram-renderer.ts';
import { findBrowser } from '../../../src/diagrams/find-browser.ts';
import { DIAGRAM_TYPE_FIXTURES, fixtureRequest } from './fixtures.ts';
import { type SeenLabel, seeLabels } from './seen-labels.ts';

const FIXTURES = [
  ...DIAGRAM_TYPE_FIXTURES,
  '01-entities.mmd',
  '03-unbreakable-labels.mmd',
  '06-nondeterministic-ids.mmd',
  '07-classdef-dark-contrast.mmd',
  '11-styled-by-the-writer.mmd',
  '12-labels-across-colours.mmd',
];

/** A label may cross a thin line, such as the lifeline of a sequence. */
const CROSSED_SHARE = 0.1;

const executablePath = findBrowser() ?? '';

let drawings: Promise<string[]> | undefined;

describe.each(['light', 'dark'] as const)('%s', { timeout: 120_000 }, (scheme) => {
  const labels = new Map<string, readonly SeenLabel[]>();

  beforeAll(async () => {
    drawings ??= draw(FIXTURES);
    const seen = await seeLabels(executablePath, scheme, await drawings);
    FIXTURES.forEach((name, index) => {
      labels.set(name, seen[index] ?? []);
    });
  }, 120_000);

  test.each(FIXTURES)('every label of %s has a contrast of 4.5 with what is behind it', (name) => {
    const illegible = labelsOf(name).filter((label) => label.illegibleShare > CROSSED_SHARE);
    expect(illegible).toEqual([]);
  });

  test.each(FIXTURES)('every label of %s is within the frame, and 12 pixels or more', (name) => {
    const misplaced = labelsOf(name).filter(({ isInFrame, size }) => !isInFrame || size < 11.9);
    expect(misplaced).toEqual([]);
  });

  function labelsOf(name: string): readonly SeenLabel[] {
    const seen = labels.get(name) ?? [];
    expect(seen.length).toBeGreaterThan(0);
    return seen;
  }
});

async function draw(names: readonly string[]): Promise<string[]> {
  const renderer = createDiagramRenderer({ executablePath });
  try {
    const requests = names.map(fixtureRequest);
    const outcomes = await renderer.render(requests);
    return requests.map(({ key }) => {
      const outcome = outcomes.get(key);
      return outcome && 'svg' in outcome ? outcome.svg : '';
    });
  } finally {
    await renderer.close();
  }
}
