/** Browsing by cause, service, region, organisation and year. */
export const facetsEn = {
  causes: 'Causes',
  services: 'Services',
  regions: 'Regions',
  organisations: 'Organisations',
  years: 'Years',
  all: {
    causes: 'All causes',
    services: 'All services',
    regions: 'All regions',
    organisations: 'All organisations',
    years: 'All years',
  },
  browse: 'Browse',
  descriptions: {
    causes:
      'Kinds of cause, in families. Each with a definition, its signs, what helps, and incidents that show it.',
    services: 'Kinds of service that incidents hit, the most often hit first.',
    regions:
      'Where incidents were felt. A country has those of its cloud regions, data centres and states too.',
    organisations: 'Whose incidents they were, those with the most first.',
    years:
      'Incidents by the year in which they began. How many there are says what was written down, not what happened.',
  },
  families: 'Families of causes',
  examples: 'For example:',
  otherServices: 'Named by single records',
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
  figures: 'In figures',
  companions: 'Often together with',
  companionsNote: 'The number says how many of these incidents are there too.',
  siblings: (family: string) => `In the same family, ${family}`,
  larger: 'Incidents that are named more broadly may have been felt here too:',
  inside: 'Within it',
  older: 'Older incidents',
  total: (length: string) => `in all ${length}`,
  noTotal: 'no length known',
};
