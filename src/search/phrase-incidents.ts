import type { PlacesEntry } from './index-files.ts';

/** The incidents in which words stand one after the other. `places` are those of each word. */
export function phraseIncidents(places: readonly PlacesEntry[1][]): Set<number> {
  const [first, ...others] = places.map(placesByIncident);
  const found = new Set<number>();
  for (const [incident, starts] of first ?? []) {
    const rest = others.map((word) => new Set(word.get(incident)));
    const isThere = starts.some((start) =>
      rest.every((word, index) => word.has(start + index + 1)),
    );
    if (isThere) found.add(incident);
  }
  return found;
}

function placesByIncident(flat: PlacesEntry[1]) {
  const byIncident = new Map<number, number[]>();
  let incident = 0;
  for (let index = 0; index < flat.length; ) {
    incident += flat[index++] ?? 0;
    const end = index + 1 + (flat[index] ?? 0);
    let place = 0;
    const places: number[] = [];
    for (index++; index < end; index++) {
      place += flat[index] ?? 0;
      places.push(place);
    }
    byIncident.set(incident, places);
  }
  return byIncident;
}
