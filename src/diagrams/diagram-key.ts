import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mermaidConfig } from './diagram-config.ts';
import { DIAGRAM_FONT_FILES, DIAGRAM_FONT_STACK, FONT_FOLDER } from './diagram-fonts.ts';

/** The exact Mermaid that draws. A unit test holds it to the version that is installed. */
export const MERMAID_VERSION = '12.3.0';

/** Raise it with every change below `in-page/` or `browser/` that can change the bytes of a drawing. */
export const HARNESS_VERSION = 2;

/**
 * The name of a drawing: 20 hexadecimal digits that change with everything its bytes depend on.
 * Line ends and trailing space of the source do not count.
 */
export function diagramKey(source: string, title: string, description?: string): string {
  const inputs = [canonicalSource(source), title, description ?? null, drawingConditions()];
  return sha256(JSON.stringify(inputs)).slice(0, 20);
}

function canonicalSource(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trimEnd();
}

let conditions: string | undefined;

/** One hash over what all diagrams share. The font files are read once. */
function drawingConditions(): string {
  conditions ??= sha256(
    JSON.stringify([
      HARNESS_VERSION,
      MERMAID_VERSION,
      mermaidConfig('light'),
      mermaidConfig('dark'),
      DIAGRAM_FONT_STACK,
      DIAGRAM_FONT_FILES.map(({ file }) => fontHash(file)),
    ]),
  );
  return conditions;
}

function fontHash(file: string): string {
  try {
    return sha256(readFileSync(new URL(file, FONT_FOLDER)));
  } catch {
    return 'missing';
  }
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
