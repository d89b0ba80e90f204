import { expect, test } from 'vitest';
import { element, join, percent, text } from '../../../src/figures/svg.ts';

test('an element is written with its attributes in order', () => {
  expect(element('rect', { x: 1 / 3, width: '50%', class: 'a b' })).toBe(
    '<rect x="0.33" width="50%" class="a b"/>',
  );
});

test('attributes without a value are left out, and true ones are empty', () => {
  expect(element('g', { id: undefined, hidden: false, 'data-key': true })).toBe('<g data-key=""/>');
});

test('text and attributes from outside are escaped', () => {
  expect(element('text', { 'data-name': '"<a>"' }, text('a < b & c'))).toBe(
    '<text data-name="&quot;&lt;a&gt;&quot;">a &lt; b &amp; c</text>',
  );
});

test('pieces are joined as they are', () => {
  expect(join([element('g'), element('g')])).toBe('<g/><g/>');
});

test('a share is written in percent with two decimals', () => {
  expect(percent(1 / 3)).toBe('33.33%');
});
