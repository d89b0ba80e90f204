import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeSanitise } from '../../../src/markdown/rehype-sanitise.ts';

const sanitise = rehypeSanitise();

function sanitised(tagName: string, properties: Element['properties']) {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName, properties, children: [] }],
  };
  return sanitise(tree).children;
}

test('is a second guard: what slipped by the first is dropped here', () => {
  expect(sanitised('script', {})).toEqual([]);
  expect(sanitised('iframe', { src: 'https://example.com' })).toEqual([]);
  expect(sanitised('p', { onClick: 'x()', style: 'color: red' })).toMatchObject([
    { tagName: 'p', properties: {} },
  ]);
  expect(sanitised('a', { href: 'javascript:x()' })).toMatchObject([{ properties: {} }]);
  expect(sanitised('img', { src: 'https://example.com/x.png', alt: 'X' })).toMatchObject([
    { properties: { alt: 'X' } },
  ]);
});
