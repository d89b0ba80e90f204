import { type ImpactLevel, impactLevels } from '../../domain/terms.ts';
import { claimClass, fillOf, mapPatterns } from '../../figures/map/map-fills.ts';
import type { RegionSpan } from '../../replay/replay.ts';
import { type Basis, bases } from '../../views/region-basis.ts';
import type { Stage } from './stage.ts';

/** Of the patterns that a replay needs and the map has not. */
const patterns = 'replay';

interface Mark {
  readonly element: Element;
  readonly codes: readonly string[];
  /** As the map is drawn: the worst that ever was. */
  readonly className: string;
  readonly fill: string | null;
  readonly level: ImpactLevel;
  readonly basis: Basis;
  readonly isWorld: boolean;
}

/** Shows each region of the map as badly affected as it was at the time. */
export function mapStage(map: Element, regions: readonly RegionSpan[]): Stage {
  const marks = [...map.querySelectorAll('[data-regions]')].map(readMark);
  const added = addPatterns(map, marks, regions);
  let shown = new Map<Mark, ImpactLevel | undefined>();
  return {
    show({ levels }) {
      const wanted = new Map(
        marks.map((mark) => {
          const own = mark.codes.map((code) => levels.get(code));
          return [mark, impactLevels.find((level) => own.includes(level))];
        }),
      );
      for (const [mark, level] of wanted)
        if (!shown.has(mark) || shown.get(mark) !== level) setLevel(mark, level);
      shown = wanted;
    },
    clear() {
      for (const mark of marks) setLevel(mark, mark.level);
      added?.remove();
    },
  };
}

function readMark(element: Element): Mark {
  const has = (name: string) => element.classList.contains(`map-${name}`);
  return {
    element,
    codes: element.getAttribute('data-regions')?.split(' ') ?? [],
    className: element.getAttribute('class') ?? '',
    fill: element.getAttribute('fill'),
    level: impactLevels.find(has) ?? 'outage',
    basis: bases.find(has) ?? 'stated',
    isWorld: has('world'),
  };
}

/** A mark that was worse for a part of the time needs the fills of its other levels. */
function addPatterns(map: Element, marks: readonly Mark[], regions: readonly RegionSpan[]) {
  const claims = new Map<string, ReturnType<typeof claimOf>>();
  for (const mark of marks)
    for (const { code, level } of regions) {
      const claim = claimOf(mark, level);
      if (level !== mark.level && mark.codes.includes(code))
        claims.set(`${claimClass(claim)} ${claim.isWorld}`, claim);
    }
  if (claims.size === 0) return undefined;
  const drawing = map.querySelector('.map-drawing');
  drawing?.insertAdjacentHTML('beforeend', mapPatterns(patterns, [...claims.values()]));
  return drawing?.lastElementChild;
}

/** `undefined`: not affected. */
function setLevel(mark: Mark, level: ImpactLevel | undefined) {
  const { element, className } = mark;
  if (level === undefined || level === mark.level) {
    element.setAttribute('class', level ? className : `${className} is-unaffected`);
    setFill(mark, mark.fill);
  } else {
    element.setAttribute('class', className.replace(`map-${mark.level}`, `map-${level}`));
    setFill(mark, fillOf(patterns, claimOf(mark, level)) ?? null);
  }
}

function setFill({ element }: Mark, fill: string | null) {
  if (element.localName !== 'path') return;
  if (fill === null) element.removeAttribute('fill');
  else element.setAttribute('fill', fill);
}

function claimOf({ basis, isWorld }: Mark, level: ImpactLevel) {
  return { level, basis, isWorld, text: '' };
}
