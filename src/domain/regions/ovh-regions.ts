import type { CloudRow } from './cloud-row.ts';

type Site = readonly [...CloudRow, numbered: number];

/**
 * The sites of OVHcloud, from "Regions availability"
 * (https://www.ovhcloud.com/en/public-cloud/regions-availability/) and the data centre codes of its
 * status page. Germany and the United Kingdom go by two codes each. The last column is the highest
 * number that names a data centre or a Public Cloud region of the site: `sbg1` to `sbg7`.
 */
const sites: readonly Site[] = [
  ['rbx', 'Roubaix', 'Roubaix', 'FR-HDF', 50.69, 3.17, 8],
  ['gra', 'Gravelines', 'Gravelines', 'FR-HDF', 50.99, 2.13, 11],
  ['sbg', 'Strasbourg', 'Strasbourg', 'FR-GES', 48.57, 7.75, 7],
  ['par', 'Paris', 'Paris', 'FR-IDF', 48.86, 2.35, 0],
  ['p19', 'Paris', 'Paris', 'FR-IDF', 48.86, 2.35, 0],
  ['lim', 'Limburg', 'Limburg an der Lahn', 'DE-HE', 50.39, 8.06, 3],
  ['de', 'Germany', 'Limburg an der Lahn', 'DE-HE', 50.39, 8.06, 1],
  ['eri', 'Erith', 'London', 'GB-ENG', 51.48, 0.18, 1],
  ['uk', 'United Kingdom', 'London', 'GB-ENG', 51.48, 0.18, 1],
  ['waw', 'Warsaw', 'Warsaw', 'PL-14', 52.23, 21.01, 1],
  ['mil', 'Milan', 'Milan', 'IT-25', 45.46, 9.19, 0],
  ['bhs', 'Beauharnois', 'Beauharnois', 'CA-QC', 45.31, -73.87, 8],
  ['tor', 'Toronto', 'Toronto', 'CA-ON', 43.65, -79.38, 0],
  ['vin', 'Vint Hill', 'Vint Hill', 'US-VA', 38.75, -77.67, 1],
  ['hil', 'Hillsboro', 'Hillsboro', 'US-OR', 45.52, -122.99, 1],
  ['sgp', 'Singapore', 'Singapore', 'SG', 1.35, 103.82, 2],
  ['syd', 'Sydney', 'Sydney', 'AU-NSW', -33.87, 151.21, 2],
  ['ynm', 'Mumbai', 'Mumbai', 'IN-MH', 19.08, 72.88, 0],
];

/** Every site, followed by what is numbered in it: `sbg2` lies within `ovh:sbg`. */
export const ovhRegions: readonly CloudRow[] = sites.flatMap(
  ([code, name, city, within, latitude, longitude, numbered]) => [
    [code, name, city, within, latitude, longitude] as const,
    ...Array.from(
      { length: numbered },
      (_, index) =>
        [`${code}${index + 1}`, name, city, `ovh:${code}`, latitude, longitude] as const,
    ),
  ],
);
