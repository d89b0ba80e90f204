import type { InterfaceWords } from '../en.ts';

export const replayFr: InterfaceWords['replay'] = {
  open: 'Rejouer l’incident',
  failed: 'Le déroulé n’a pas pu être chargé. Appuyez de nouveau pour réessayer.',
  label: 'Déroulé',
  play: 'Lecture',
  pause: 'Pause',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  position: 'Moment de l’incident',
  close: 'Quitter le déroulé',
  before: 'Il ne s’est encore rien passé.',
  more: '+{count}',
  value: '{elapsed}, {moment}',
};
