import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { diagramKey, MERMAID_VERSION } from '../../../src/diagrams/diagram-key.ts';

test('a key is 20 hexadecimal digits', () => {
  expect(diagramKey('flowchart LR\n A --> B', 'Two steps')).toMatch(/^[0-9a-f]{20}$/);
});

test('line ends and trailing space do not change the key', () => {
  const key = diagramKey('flowchart LR\n  A --> B', 'Two steps');
  expect(diagramKey('flowchart LR  \r\n  A --> B\t\r\n\r\n', 'Two steps')).toBe(key);
});

test.each([
  ['source', diagramKey('flowchart LR\n A --> C', 'Two steps')],
  ['title', diagramKey('flowchart LR\n A --> B', 'Other steps')],
  ['description', diagramKey('flowchart LR\n A --> B', 'Two steps', 'From A to B.')],
])('another %s gives another key', (_, other) => {
  expect(other).not.toBe(diagramKey('flowchart LR\n A --> B', 'Two steps'));
});

test('words that move from the title to the description give another key', () => {
  expect(diagramKey('pie', 'a', 'b')).not.toBe(diagramKey('pie', 'ab'));
});

test('the version in the key is the version that is installed', () => {
  const { version } = createRequire(import.meta.url)('mermaid/package.json');
  expect(MERMAID_VERSION).toBe(version);
});
