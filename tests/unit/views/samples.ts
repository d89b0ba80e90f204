import type { Incident } from '../../../src/domain/incident.ts';
import { english } from '../../../src/i18n/language.ts';
import type { Edition } from '../../../src/views/edition.ts';
import { specimenIncident } from '../../../src/views/specimens/specimen.ts';

export const edition: Edition = {
  language: english,
  folder: '',
  siblings: [{ tag: 'en', name: 'English', folder: '' }],
  site: {
    name: 'Bad Gateway',
    tagline: { en: 'Outages, told from their sources' },
    description: { en: 'A library of incident postmortems.' },
    address: 'https://example.org/',
    languages: ['en'],
  },
  vocabulary: {
    causes: {
      families: [],
      classes: [
        {
          id: 'bad-deploy',
          family: 'change',
          name: { en: 'Bad deploy' },
          definition: { en: 'A release did harm.' },
          sources: [],
        },
      ],
    },
    services: { services: [{ id: 'cdn', name: { en: 'Content delivery network' } }] },
    regions: {
      regions: [{ code: 'us-east-coast', name: { en: 'US East Coast' }, at: [40.7, -74] }],
    },
  },
};

type Written = Parameters<typeof specimenIncident>[1];

/** An incident of which nothing is known but its start, and what `written` adds. */
export function incidentOf(written: Written = {}, id = '2019-07-02-example'): Incident {
  return specimenIncident(id, {
    title: 'A rule took every CPU',
    summary: 'It reached the whole network in one step.',
    organisation: 'Cloudflare',
    severity: 'SEV1',
    ...written,
  });
}
