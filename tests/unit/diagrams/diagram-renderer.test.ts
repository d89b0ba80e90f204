import { beforeAll, describe, expect, test } from 'vitest';
import type { DiagramOutcome, DiagramRequest } from '../../../src/diagrams/diagram.ts';
import { createDiagramRenderer } from '../../../src/diagrams/diagram-renderer.ts';
import { findBrowser } from '../../../src/diagrams/find-browser.ts';
import { DIAGRAM_TYPE_FIXTURES, fixtureRequest } from './fixtures.ts';

const HARD_CASES = [
  '01-entities.mmd',
  '02-math.mmd',
  '03-unbreakable-labels.mmd',
  '04-mindmap-forced-elk.mmd',
  '05-gantt-invalid-date.mmd',
  '06-nondeterministic-ids.mmd',
  '07-classdef-dark-contrast.mmd',
  '08-icons-and-images.mmd',
  '09-hostile-config.mmd',
  '10-error-line-offset.mmd',
];

const executablePath = findBrowser() ?? '';

describe('with a browser', { timeout: 120_000 }, () => {
  let outcomes: Map<string, DiagramOutcome>;

  beforeAll(async () => {
    outcomes = await render([...HARD_CASES, ...DIAGRAM_TYPE_FIXTURES]);
  }, 120_000);

  const render = (names: readonly string[]) => drawAll(names.map(fixtureRequest));

  function outcomeOf(name: string): DiagramOutcome | undefined {
    return outcomes.get(fixtureRequest(name).key);
  }

  function svgOf(name: string): string {
    const outcome = outcomeOf(name);
    if (!outcome || !('svg' in outcome)) throw new Error(`There is no drawing of ${name}.`);
    return outcome.svg;
  }

  test.each(DIAGRAM_TYPE_FIXTURES)('%s is drawn within the content security policy', (name) => {
    const svg = svgOf(name).replace(' xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/\sstyle=|<style|\sclass=|foreignObject|http|<script|<image|\son\w+=/);
  });

  test.each(DIAGRAM_TYPE_FIXTURES)('%s follows the colour scheme of its page', (name) => {
    expect(svgOf(name)).toMatch(/="light-dark\(#[0-9a-f]{3,8},#[0-9a-f]{3,8}\)"/);
  });

  test('a drawing has a size, a role, a name and a description', () => {
    const { key } = fixtureRequest('types/pie.mmd');
    const prefix = `m${key.slice(0, 8)}`;
    const [root, height, width] =
      /^<svg [^>]*height="([\d.]+)"[^>]* width="([\d.]+)"[^>]*>/.exec(svgOf('types/pie.mmd')) ?? [];
    expect(root).toContain('role="img"');
    expect(root).toContain(`aria-labelledby="${prefix}-t"`);
    expect(root).toContain(`aria-describedby="${prefix}-d"`);
    expect(root).toMatch(new RegExp(`viewBox="\\S+ \\S+ ${width} ${height}"`));
    expect(svgOf('types/pie.mmd')).toContain(
      `<title id="${prefix}-t">Fixture types/pie.mmd</title>` +
        `<desc id="${prefix}-d">What the drawing shows.</desc>`,
    );
  });

  test('every id begins with the prefix of its drawing, and is there once', () => {
    const { key } = fixtureRequest('types/sequence.mmd');
    const ids = [...svgOf('types/sequence.mmd').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.every((id) => id?.startsWith(`m${key.slice(0, 8)}-`))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('another browser and another order give the same bytes', async () => {
    const names = [...DIAGRAM_TYPE_FIXTURES, '06-nondeterministic-ids.mmd'].reverse();
    const again = await render(names);
    for (const name of names) {
      expect(again.get(fixtureRequest(name).key), name).toEqual({ svg: svgOf(name) });
    }
  });

  test('character references in a label become characters', () => {
    expect(svgOf('01-entities.mmd')).toContain('>A double quote:"</text>');
    expect(svgOf('01-entities.mmd')).toContain('>A dec char:♥ &amp; &lt;tag&gt;</text>');
  });

  test('a formula stays MathML, in a frame without styles', () => {
    expect(svgOf('02-math.mmd')).toMatch(/<foreignObject [^>]*><math .*<mfrac><mn>1<\/mn>/);
    expect(svgOf('02-math.mmd')).not.toMatch(/\sstyle=|\sclass=|annotation/);
  });

  test('a label that cannot be broken is shown whole', () => {
    const svg = svgOf('03-unbreakable-labels.mmd');
    expect(svg).toContain('>https://example.com/a/very/long/url/that/does/not/break</text>');
    expect(svg).toContain('>AVeryLongStateNameWithoutAnySpacesInIt</text>');
  });

  test('a layout that would crash a mind map is ignored', () => {
    expect(svgOf('04-mindmap-forced-elk.mmd')).toContain('>deploy</text>');
  });

  test('an invalid date is a problem on its line', () => {
    expect(outcomeOf('05-gantt-invalid-date.mmd')).toEqual({
      problem: {
        line: 4,
        column: 17,
        message: 'Mermaid cannot draw this diagram: Invalid date:2024-99-99.',
      },
    });
  });

  test('a syntax error is a problem on the line of the author', () => {
    expect(outcomeOf('10-error-line-offset.mmd')).toMatchObject({ problem: { line: 14 } });
  });

  test.each(['08-icons-and-images.mmd', '09-hostile-config.mmd'])(
    '%s loads and runs nothing',
    (name) => {
      const svg = svgOf(name).replace(' xmlns="http://www.w3.org/2000/svg"', '');
      expect(svg).not.toMatch(
        /https?:|@import|<script|javascript:|\son\w+=|<img|<image|evil|<style|\sstyle=/,
      );
    },
  );

  test('hostile settings change neither the font nor the palette', () => {
    expect(svgOf('09-hostile-config.mmd')).not.toContain('font-family');
    expect(svgOf('09-hostile-config.mmd')).toContain('fill="light-dark(#f3f1ea,#1e1c17)"');
  });

  test('a diagram that takes too long is a problem, and does not keep the next one from its turn', async () => {
    const renderer = createDiagramRenderer({ executablePath, timeoutSeconds: 0.001 });
    const requests = ['types/pie.mmd', 'types/state.mmd'].map(fixtureRequest);
    const late = await renderer.render(requests);
    await renderer.close();
    expect([...late.values()]).toEqual([
      {
        problem: {
          line: 1,
          column: 1,
          message: 'Mermaid cannot draw this diagram: It took longer than 0.001 s.',
        },
      },
      {
        problem: {
          line: 1,
          column: 1,
          message: 'Mermaid cannot draw this diagram: It took longer than 0.001 s.',
        },
      },
    ]);
  });

  test('a link keeps its address, and makes the drawing a group, so that it can be reached', async () => {
    const source = 'flowchart LR\n A[Status] --> B\n click A "https://example.org/status"';
    const request = { key: 'aaaaaaaaaaaaaaaaaaaa', source, title: 'Status' };
    const outcome = (await drawAll([request])).get(request.key);
    const svg = outcome && 'svg' in outcome ? outcome.svg : '';
    expect(svg).toContain('<a href="https://example.org/status"');
    expect(svg).toContain('role="group"');
  });
});

test('a browser that does not start is an error, not a problem of a diagram', async () => {
  const request = fixtureRequest('types/pie.mmd');
  await expect(drawAll([request], '/no/such/browser')).rejects.toThrow('/no/such/browser');
});

async function drawAll(requests: readonly DiagramRequest[], browser = executablePath) {
  const renderer = createDiagramRenderer({ executablePath: browser });
  try {
    return await renderer.render(requests);
  } finally {
    await renderer.close();
  }
}
