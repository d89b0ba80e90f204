import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const timelineFigureFr: InterfaceWords['timelineFigure'] = {
  name: (title) => `Chronologie à l’échelle\u00a0: ${title}`,
  description: (phases, drawn, listed) => {
    const same = drawn < 2 ? 'le même' : 'les mêmes';
    const events =
      drawn === listed
        ? `${counted(drawn, 'événement')}, ${same} que dans la liste ci-dessous.`
        : `${drawn} des ${counted(listed, 'événement')} de la liste ci-dessous.`;
    return phases.length > 0 ? `${events} Phases\u00a0: ${phases.join(', ')}.` : events;
  },
  spans: { ttd: 'TTD', tta: 'TTA', ttm: 'TTM', ttr: 'TTR' },
  phases: 'Phases',
  openEnd: 'fin inconnue',
  breaks:
    'Les traits obliques marquent les endroits où du temps est omis\u202f; au-delà, l’échelle peut changer.',
  leftOut: (events) => {
    if (events === 0) return '';
    return events === 1
      ? 'Un événement dont l’heure n’est pas connue ne figure que dans la liste.'
      : `${counted(events, 'événement')} dont l’heure n’est pas connue ne figurent que dans la liste.`;
  },
};
