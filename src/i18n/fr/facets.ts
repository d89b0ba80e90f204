import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const facetsFr: InterfaceWords['facets'] = {
  causes: 'Causes',
  services: 'Services',
  regions: 'Régions',
  organisations: 'Organisations',
  years: 'Années',
  all: {
    causes: 'Toutes les causes',
    services: 'Tous les services',
    regions: 'Toutes les régions',
    organisations: 'Toutes les organisations',
    years: 'Toutes les années',
  },
  browse: 'Parcourir',
  descriptions: {
    causes:
      'Les types de cause, par familles. Chacun avec sa définition, ses signes, ce qui aide, et des incidents qui le montrent.',
    services: 'Les types de service touchés, du plus souvent au moins souvent.',
    regions:
      'Là où les incidents ont été ressentis. Un pays comprend aussi ceux de ses régions cloud, de ses centres de données et de ses États.',
    organisations:
      'Celles dont ce sont les incidents, en commençant par celles qui en ont le plus.',
    years:
      'Les incidents, par année où ils ont commencé. Leur nombre dit ce qui a été consigné, et non ce qui s’est produit.',
  },
  families: 'Familles de causes',
  examples: 'Par exemple\u00a0:',
  otherServices: 'Nommés par des fiches seulement',
  regionKinds: {
    parts: 'Parties du monde',
    countries: 'Pays',
    clouds: 'Régions cloud',
    places: 'États, villes et centres de données',
  },
  description: (name, count) => `${name}\u00a0: ${count}.`,
  count: (count) => counted(count, 'incident'),
  search: 'Les trier et les filtrer dans la recherche',
  signs: 'Ce qui doit alerter',
  helps: 'Ce qui aide',
  sources: 'Sources',
  figures: 'En chiffres',
  companions: 'Souvent avec',
  companionsNote: 'Le nombre dit combien de ces incidents s’y trouvent aussi.',
  siblings: (family) => `De la même famille, ${family}`,
  larger: 'Des incidents décrits plus largement ont pu être ressentis ici aussi\u00a0:',
  inside: 'À l’intérieur',
  older: 'Incidents plus anciens',
  total: (length) => `en tout ${length}`,
  noTotal: 'durée inconnue',
};
