/** Browsing by cause, region and year. */
export const facetsEn = {
  causes: 'Causes',
  regions: 'Regions',
  years: 'Years',
  all: { causes: 'All causes', regions: 'All regions', years: 'All years' },
  browse: 'Browse',
  descriptions: {
    causes: 'Kinds of cause, in families. Each with a definition, its signs, and what helps.',
    regions:
      'Where incidents were felt. A country has those of its cloud regions, data centres and states too.',
    years: 'Incidents by the year in which they began.',
  },
  regionKinds: {
    parts: 'Parts of the world',
    countries: 'Countries',
    clouds: 'Cloud regions',
    places: 'States, cities and data centres',
  },
  description: (name: string, count: string) => `${name}: ${count}.`,
  count: (count: number) => (count === 1 ? '1 incident' : `${count} incidents`),
  signs: 'What to look for',
  helps: 'What helps',
  sources: 'Sources',
  larger: 'Incidents that are named more broadly may have been felt here too:',
};
