import { expect, test } from 'vitest';
import type { ImpactLevel } from '../../../../src/domain/terms.ts';
import { mapPatterns } from '../../../../src/figures/map/map-fills.ts';
import type { Basis } from '../../../../src/views/region-basis.ts';

/** Classes of the shapes in a pattern, with the width or the radius that says how dense it is. */
function shapesOf(level: ImpactLevel, basis: Basis) {
  const svg = mapPatterns('map', [{ level, basis, isWorld: false, text: '' }]).toString();
  return [...svg.matchAll(/class="map-(\w+)"[^>]*? (?:r|width)="([\d.]+)"/g)].map(
    ([, name, size]) => `${name} ${size}`,
  );
}

test('a full outage at first hand needs no pattern', () => {
  expect(shapesOf('outage', 'stated')).toEqual([]);
});

test('wrong results are as dense as an outage, with a hole', () => {
  expect(shapesOf('wrong', 'press')).toEqual(['ground 24', 'ink 14', 'ground 4']);
  expect(shapesOf('wrong', 'stated')).toEqual(['ground 24', 'ink 24', 'ground 4']);
});

test('of an unknown extent and of what was spared only the edge is drawn', () => {
  expect(shapesOf('unknown', 'stated')).toEqual(['ground 24', 'ink 0']);
  expect(shapesOf('unaffected', 'press')).toEqual(['ground 24', 'ink 0']);
});
