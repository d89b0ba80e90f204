import type { InterfaceWords } from '../en.ts';

export const relatedFr: InterfaceWords['related'] = {
  title: 'Incidents apparentés',
  reason: (things, isSameOrganisation) => {
    const also = things.length > 0 ? [`aussi ${things.join(' et ')}`] : [];
    return [...(isSameOrganisation ? ['même organisation'] : []), ...also].join(', ');
  },
  cause: (name) => `«\u202f${name}\u202f»`,
  service: (name) => `le même service touché («\u202f${name}\u202f»)`,
  triggers: {
    deploy: 'déclenché par un déploiement',
    'config-push': 'déclenché par une nouvelle configuration',
    'data-push': 'déclenché par un envoi de données',
    maintenance: 'déclenché par des travaux prévus',
    command: 'déclenché par une commande',
    automation: 'déclenché par un automatisme',
    demand: 'déclenché par ce que des utilisateurs ont envoyé',
    calendar: 'déclenché par le calendrier',
    hardware: 'déclenché par le matériel, l’alimentation ou un bâtiment',
    external: 'déclenché par une autre entreprise',
    attack: 'déclenché par une attaque',
  },
  neighbours: 'Incidents plus anciens et plus récents',
  allIncidents: 'Tous les incidents',
  onDay: (day, organisation) => `${day}, ${organisation}`,
};
