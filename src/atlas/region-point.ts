import airports from '../domain/regions/airports.json' with { type: 'json' };
import type { Coordinates, Region } from '../domain/regions/region.ts';

/**
 * Where to mark a region that has no outline in the atlas: at its own point or, for a subdivision
 * or a very small country, amid the airports in it.
 */
export function regionPoint({ code, at }: Region): Coordinates | undefined {
  if (at) return at;
  if (!middles.has(code)) middles.set(code, middleOfAirports(code));
  return middles.get(code);
}

const middles = new Map<string, Coordinates | undefined>();

function middleOfAirports(code: string): Coordinates | undefined {
  const places = airports
    .map((line) => line.split(' '))
    .filter(([, within]) => within === code)
    .map(([, , latitude, longitude]) => [Number(latitude), Number(longitude)] as const);
  if (places.length === 0) return undefined;
  return [mean(places.map(([latitude]) => latitude)), mean(places.map(([, east]) => east))];
}

function mean(numbers: readonly number[]) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
