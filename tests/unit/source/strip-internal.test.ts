import { expect, test } from 'vitest';
import { stripInternal } from '../../../src/source/strip-internal.ts';
import { parseYaml } from '../../../src/source/yaml-document.ts';

function strip(yaml: string) {
  const { tree } = parseYaml('a.md', yaml);
  stripInternal(tree);
  return tree.toJS();
}

test('removes internal items and leaves a hole, so that the others keep their numbers', () => {
  expect(
    strip('actions:\n  - { text: a }\n  - { text: b, internal: true }\n  - { text: c }\n'),
  ).toEqual({
    actions: [{ text: 'a' }, undefined, { text: 'c' }],
  });
});

test('removes internal maps at any depth', () => {
  expect(strip('cause:\n  root: { text: secret, internal: true }\n  class: [x]\n')).toEqual({
    cause: { class: ['x'] },
  });
});

test('keeps what is marked `internal: false`', () => {
  expect(strip('a: { text: t, internal: false }')).toEqual({ a: { text: 't', internal: false } });
});
