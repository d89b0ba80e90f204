import type { InterfaceWords } from '../en.ts';

export const relatedFr: InterfaceWords['related'] = {
  compare: 'Comparer avec ceux-ci',
  title: 'Incidents apparentés',
  reason: (things, isSameOrganisation) => {
    const also = things.length > 0 ? [`aussi ${things.join(' et ')}`] : [];
    return [...(isSameOrganisation ? ['même organisation'] : []), ...also].join(', ');
  },
  cause: (name) => `«\u202f${name}\u202f»`,
  service: (name) => `le même service touché («\u202f${name}\u202f»)`,
  triggers: {
    deploy: 'un déploiement pour déclencheur',
    'config-push': 'une nouvelle configuration pour déclencheur',
    'data-push': 'un envoi de données pour déclencheur',
    maintenance: 'des travaux prévus pour déclencheur',
    command: 'une commande pour déclencheur',
    automation: 'un automatisme pour déclencheur',
    demand: 'des envois d’utilisateurs pour déclencheur',
    calendar: 'le calendrier pour déclencheur',
    hardware: 'le matériel, l’alimentation ou un bâtiment pour déclencheur',
    external: 'une autre entreprise pour déclencheur',
    attack: 'une attaque pour déclencheur',
  },
  neighbours: 'Incidents plus anciens et plus récents',
  allIncidents: 'Tous les incidents',
  onDay: (day, organisation) => `${day}, ${organisation}`,
};
