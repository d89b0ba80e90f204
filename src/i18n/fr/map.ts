import type { InterfaceWords } from '../en.ts';

export const mapFr: InterfaceWords['map'] = {
  name: 'Carte des régions touchées',
  mark: (region, claim) => `${region}\u00a0: ${claim}`,
  claim: (level, basis) => `${level}, ${basis}`,
  own: (organisation) => `selon ${organisation}`,
  bases: {
    stated: 'selon des sources primaires ou des mesures',
    press: 'selon la presse',
    reported: 'selon des sources indirectes',
    unsourced: 'sans source',
  },
  names: (names, more) =>
    more > 0
      ? `${names.join(', ')} et ${more}\u00a0${more < 2 ? 'autre' : 'autres'}`
      : names.join(', '),
  sentence: (text) => `${text}.`,
  described: (claim, names) => `${claim}\u00a0: ${names}.`,
  notShown: (names) => `Hors de la carte\u00a0: ${names}.`,
};
