/**
 * One region of a cloud provider: its code without the prefix, its official name, the city (where
 * only a state or a country is published, a known or central city in it), the smallest ISO 3166
 * area that is certain, or the code of the site it belongs to, and the coordinates of the city.
 */
export type CloudRow = readonly [
  code: string,
  name: string,
  city: string,
  within: string,
  latitude: number,
  longitude: number,
];
