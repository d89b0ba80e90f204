import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const lengthsFr: InterfaceWords['lengths'] = {
  impact: 'Temps de rétablissement',
  impactMeaning:
    'Du début jusqu’au moment où la plupart des utilisateurs étaient rétablis ou, s’il n’est pas connu, jusqu’au rétablissement complet.',
  detection: 'Temps de détection',
  detectionMeaning: 'Du début jusqu’au moment où quelqu’un ou quelque chose s’en est aperçu.',
  median: (length) => `médiane ${length}`,
  shortest: (length) => `le plus court ${length}`,
  longest: (length) => `le plus long ${length}`,
  known: (known, all) => `${known} sur ${all} ${known < 2 ? 'connu' : 'connus'}`,
  missing: {
    notKnown: (count) => counted(count, 'inconnu'),
    notYet: (count) => `${count}\u00a0pas encore ${count < 2 ? 'terminé' : 'terminés'}`,
    beforeStart: (count) => `${counted(count, 'remarqué')} avant le début des dégâts`,
  },
  beyond: (count) => `${count}\u00a0hors de l’échelle, à son extrémité`,
  dot: (organisation, day, length) => `${organisation}, ${day}\u00a0: ${length}`,
  bars: (most) => `Les barres comptent les incidents, la plus haute ${most}.`,
  marks: {
    exact: 'un incident',
    approximate: 'approximatif',
    'at-least': 'au moins ce temps',
    'at-most': 'au plus ce temps',
  },
  table: 'Les mêmes données en tableau',
  caption: 'Le temps qu’il a fallu, et qui s’en est aperçu',
  classesCaption: 'Combien d’incidents ont duré combien de temps',
  incident: 'Incident',
  day: 'Jour',
  length: 'Durée',
  under: (length) => `moins de ${length}`,
  between: (from, to) => `de ${from} à moins de ${to}`,
  from: (length) => `${length} et plus`,
  without: 'durée inconnue',
};
