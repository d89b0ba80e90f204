import { providers } from '../../domain/regions/cloud-regions.ts';
import { continentCodes, countryCodes } from '../../domain/regions/continents.ts';
import type { Edition } from '../edition.ts';
import { type RegionsMap, regionsMap } from '../regions-map.ts';
import { type Specimen, specimenIncident } from './specimen.ts';

/** Claims cite 1 for the company, 2 for the press and 3 for others. */
const sources = [
  { title: 'The company', kind: 'primary' },
  { title: 'A newspaper', kind: 'press' },
  { title: 'A blog', kind: 'secondary' },
];

type Level = 'outage' | 'partial' | 'degraded';
type Written = readonly [code: string, level: Level, ...source: number[]];

const specimens: readonly (readonly [id: string, title: string, regions: readonly Written[]])[] = [
  ['map-world', 'The world and nothing else', [['world', 'outage', 1]]],
  ['map-city', 'One city: Strasbourg', [['ovh:sbg', 'outage', 1]]],
  [
    'map-virginia',
    'Northern Virginia: three cloud regions in one place, and the state',
    [
      ['aws:us-east-1', 'outage', 1],
      ['azure:eastus', 'partial', 2],
      ['gcp:us-east4', 'degraded', 2],
      ['US-VA', 'degraded', 2],
    ],
  ],
  [
    'map-claims',
    'The company says worldwide, the press names where it was felt',
    [
      ['world', 'outage', 1],
      ['europe', 'outage', 2],
      ['US', 'outage', 2],
      ['GB', 'outage', 2],
      ['MA', 'outage', 2],
    ],
  ],
  [
    'map-looks',
    'Every level on the word of every kind of source',
    [
      ['CA', 'outage', 1],
      ['US', 'partial', 1],
      ['BR', 'degraded', 1],
      ['RU', 'outage', 2],
      ['CN', 'partial', 2],
      ['IN', 'degraded', 2],
      ['DZ', 'outage', 3],
      ['CD', 'partial', 3],
      ['AU', 'degraded'],
      ['aws:sa-east-1', 'partial', 1],
      ['aws:af-south-1', 'degraded', 2],
      ['NZ', 'outage'],
    ],
  ],
  ['map-countries', '60 countries', everyNth(4, countryCodes).slice(0, 60)],
  ['map-clouds', 'Every region of a cloud', codesOfCloud('aws')],
  [
    'map-everything',
    'Everything at once, and what no map shows',
    [
      ['world', 'degraded', 1],
      ...continentCodes.map((code): Written => [code, 'partial', 2]),
      ...everyNth(2, countryCodes),
      ...codesOfCloud('gcp'),
      ['US-AK', 'outage', 1],
      ['US-TX', 'partial', 1],
      ['FR-67', 'outage', 2],
      ['iata:ATL', 'outage', 3],
      ['iata:AKL', 'outage', 3],
    ],
  ],
];

/** Maps at their limits. */
export function mapSpecimens(edition: Edition): Specimen<RegionsMap>[] {
  return specimens.flatMap(([id, title, written]) => {
    const regions = written.map(([code, level, ...source]) => ({ code, level, source }));
    const incident = specimenIncident(id, { account: 'independent', regions, sources });
    const view = regionsMap(incident, edition, `${id}-drawing`);
    return view ? [{ id, title, view }] : [];
  });
}

function everyNth(step: number, codes: readonly string[]) {
  return codes.filter((_, index) => index % step === 0).map((code): Written => [code, 'outage', 1]);
}

function codesOfCloud(cloud: string) {
  const rows = providers.find(({ prefix }) => prefix === cloud)?.rows ?? [];
  return rows.map(([code]): Written => [`${cloud}:${code}`, 'outage', 1]);
}
