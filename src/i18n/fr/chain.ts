import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const chainFr: InterfaceWords['chain'] = {
  title: 'Chaîne causale',
  incident: 'Incident',
  label: (factors) =>
    factors === 0
      ? 'Chaîne causale, dont les textes complets figurent dans la liste ci-dessous'
      : `Chaîne causale avec ${counted(factors, 'facteur contributif', 'facteurs contributifs')}, dont les textes complets figurent dans la liste ci-dessous`,
};
