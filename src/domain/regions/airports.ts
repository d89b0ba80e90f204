import airports from './airports.json' with { type: 'json' };
import type { Region } from './region.ts';

/**
 * The airport behind `iata:ATL`: a point named after its city, `Atlanta (ATL)`.
 *
 * `airports.json` has one line an airport, sorted: IATA code, the smallest certain ISO 3166 area
 * around it, latitude, longitude, city. It comes from OurAirports (https://ourairports.com/data/,
 * public domain): every large and medium airport with an IATA code and scheduled flights, older area
 * codes put into today's ISO 3166-2, and for a large airport outside its city the city's name. Added
 * by hand: new, closed or flightless airports that name a data centre. It is JSON because that
 * loads in 3 ms; as TypeScript it took twenty times as long.
 */
export function findAirport(code: string): Region | undefined {
  const iata = /^iata:([A-Z]{3})$/.exec(code)?.[1];
  const line = iata && airports.find((candidate) => candidate.startsWith(iata));
  if (!line) return undefined;
  const [, within = '', latitude, longitude, ...city] = line.split(' ');
  return {
    code,
    kind: 'airport',
    name: `${city.join(' ')} (${iata})`,
    within,
    at: [Number(latitude), Number(longitude)],
  };
}
