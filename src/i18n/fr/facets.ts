import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const facetsFr: InterfaceWords['facets'] = {
  causes: 'Causes',
  regions: 'Régions',
  years: 'Années',
  all: { causes: 'Toutes les causes', regions: 'Toutes les régions', years: 'Toutes les années' },
  browse: 'Parcourir',
  descriptions: {
    causes:
      'Les types de cause, par familles. Chacun avec sa définition, ses signes, et ce qui aide.',
    regions:
      'Là où les incidents ont été ressentis. Un pays comprend aussi ceux de ses régions cloud, de ses centres de données et de ses États.',
    years: 'Les incidents, par année où ils ont commencé.',
  },
  regionKinds: {
    parts: 'Parties du monde',
    countries: 'Pays',
    clouds: 'Régions cloud',
    places: 'États, villes et centres de données',
  },
  description: (name, count) => `${name}\u00a0: ${count}.`,
  count: (count) => counted(count, 'incident'),
  signs: 'Ce qui doit alerter',
  helps: 'Ce qui aide',
  sources: 'Sources',
  larger: 'Des incidents décrits plus largement ont pu être ressentis ici aussi\u00a0:',
};
