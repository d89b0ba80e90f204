import type { Basis } from '../../views/region-basis.ts';
import type { Claim } from '../../views/regions-map.ts';
import { element, join, type Svg } from '../svg.ts';

/** The period of all patterns in units of the map: four pixels on a phone, ten on a wide page. */
const period = 24;

/**
 * How dense a pattern is, by level: the width of its lines and the radius of its dots. Where the
 * extent is unknown, or there was none, only the edge is drawn.
 */
const line = { outage: 14, wrong: 14, partial: 8, degraded: 3, unknown: 0, unaffected: 0 };
const dot = { outage: 0, wrong: period, partial: 9, degraded: 4, unknown: 0, unaffected: 0 };
/** What ran and did harm is as dense as an outage, with holes. */
const hole = 4;

/** Lines run another way for each basis that is not first-hand. */
const turn = { press: 45, reported: -45, unsourced: 90 };

/**
 * The patterns that claims are drawn with. What first-hand sources state is dots, a full outage
 * without gaps; what others say is lines.
 */
export function mapPatterns(id: string, claims: readonly Claim[]): Svg {
  return element('defs', {}, join(claims.filter(hasPattern).map((claim) => pattern(id, claim))));
}

/** For the `fill` of what a claim covers; a full outage is filled by its class. */
export function fillOf(id: string, claim: Claim): string | undefined {
  return hasPattern(claim) ? `url(#${patternId(id, claim)})` : undefined;
}

/** The classes of an area that a claim covers. */
export function areaClass(claim: Claim): string {
  return `${claim.isWorld ? 'map-world' : 'map-area'} ${claimClass(claim)}`;
}

export function claimClass({ level, basis }: Claim): string {
  return `map-${level} map-${basis}`;
}

function hasPattern({ level, basis }: Claim) {
  return basis !== 'stated' || level !== 'outage';
}

function patternId(id: string, { level, basis, isWorld }: Claim) {
  return `${id}-${level}-${basis}${isWorld ? '-world' : ''}`;
}

function pattern(id: string, claim: Claim) {
  const { level, basis } = claim;
  const angle = basis === 'stated' ? 45 : turn[basis];
  return element(
    'pattern',
    {
      id: patternId(id, claim),
      width: period,
      height: period,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${angle})`,
    },
    // Opaque, so that a region stands out from the larger one around it.
    element('rect', { class: 'map-ground', width: period, height: period }),
    basis === 'stated'
      ? element('circle', { class: 'map-ink', cx: period / 2, cy: period / 2, r: dot[level] })
      : element('rect', { class: 'map-ink', width: line[level], height: period }),
    ...(level === 'wrong' ? [drawHole(basis)] : []),
  );
}

function drawHole(basis: Basis) {
  const middle = (basis === 'stated' ? period : line.wrong) / 2;
  return element('circle', { class: 'map-ground', cx: middle, cy: period / 2, r: hole });
}
