import { landFile } from '../atlas/land-file.ts';
import type { MapPlane } from '../atlas/map-plane.ts';
import { type Place, placeOf } from '../atlas/place.ts';
import { planeAround } from '../atlas/plane-around.ts';
import { byLevel } from '../domain/impact-level.ts';
import type { AffectedRegion, Incident } from '../domain/incident.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import type { ImpactLevel } from '../domain/terms.ts';
import type { InterfaceWords } from '../i18n/en.ts';
import type { Edition } from './edition.ts';
import { href } from './href.ts';
import { type Basis, basisOf } from './region-basis.ts';
import { regionText } from './region-text.ts';

/** What marks of one look say: how badly regions were affected, and who says so. */
export interface Claim {
  readonly level: ImpactLevel;
  readonly basis: Basis;
  /** The world is the ground of the map; everything else is marked on it. */
  readonly isWorld: boolean;
  /** `Outage, according to the press`; with the name of the world before it. */
  readonly text: string;
}

export interface MapMark {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
  readonly claim: Claim;
  /** `Europe: Outage, according to the press`. */
  readonly text: string;
}

export interface RegionsMap {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly plane: MapPlane;
  /** The address of the land of the world. */
  readonly land: string;
  /** Worst first; a region that the record lists twice is marked once, at its worst. */
  readonly marks: readonly MapMark[];
  /** `World: Outage`, when the whole world is affected. */
  readonly worldText?: string | undefined;
  /** The claims that the marks make, each once. */
  readonly legend: readonly Claim[];
  /** Which regions could not be put on the map. */
  readonly notShown?: string | undefined;
}

type MapWords = InterfaceWords['map'];

/** How many names a description lists of one claim. */
const describedNames = 12;

/** The map of an incident's regions, if it names any that can be drawn. */
export function regionsMap(
  incident: Incident,
  edition: Edition,
  id = 'regions-map',
): RegionsMap | undefined {
  const all = marksOf(incident, edition);
  const marks = all.filter((mark): mark is MapMark => mark.place !== undefined);
  if (marks.length === 0) return undefined;
  const words = edition.language.words.map;
  const legend = [...new Set(marks.map(({ claim }) => claim))];
  const world = marks.find(({ place }) => place.kind === 'world');
  const missing = all.filter(({ place }) => place === undefined).map(({ name }) => name);
  return {
    id,
    name: words.name,
    description: legend.map((claim) => describe(claim, marks, words)).join(' '),
    plane: planeAround(marks.map(({ place }) => place)),
    land: href(edition.site, `/maps/${landFile().name}`),
    marks,
    worldText: world && words.mark(world.name, edition.language.words.levels[world.claim.level]),
    legend,
    notShown: missing.length > 0 ? words.notShown([...new Set(missing)].join(', ')) : undefined,
  };
}

function marksOf(incident: Incident, { language, vocabulary }: Edition) {
  const claims = new Map<string, Claim>();
  const { words } = language;
  return worstOfEach(incident.regions).map(({ code, level, ...written }) => {
    const region = resolveRegion(code, vocabulary.regions.regions);
    const name = regionText(code, vocabulary, language);
    const basis = basisOf(written, incident);
    const said = words.map.claim(words.levels[level], whoSays(basis, incident, words.map));
    const text = words.map.mark(name, said);
    const isWorld = region?.kind === 'world';
    const key = `${level} ${basis} ${isWorld}`;
    const claim = claims.get(key) ?? { level, basis, isWorld, text: isWorld ? text : said };
    claims.set(key, claim);
    return { code, name, place: region && placeOf(region), claim, text };
  });
}

function whoSays(basis: Basis, { account, organisation }: Incident, { own, bases }: MapWords) {
  return basis === 'stated' && account === 'own' ? own(organisation) : bases[basis];
}

function worstOfEach(regions: readonly AffectedRegion[]) {
  return [...Map.groupBy(regions.toSorted(byLevel), ({ code }) => code).values()].flatMap(
    ([worst]) => (worst ? [worst] : []),
  );
}

function describe(claim: Claim, marks: readonly MapMark[], words: MapWords) {
  if (claim.isWorld) return words.sentence(claim.text);
  const names = marks.filter((mark) => mark.claim === claim).map(({ name }) => name);
  const listed = names.slice(0, describedNames);
  return words.described(claim.text, words.names(listed, names.length - listed.length));
}
