import type { InterfaceWords } from '../en.ts';

export const seriesFr: InterfaceWords['series'] = {
  quantity: (name, unit) => `${name} (${unit})`,
  log: 'Échelle logarithmique.',
  derived:
    'Les marques creuses et les nombres suivis de * sont calculés\u00a0: aucune source ne les donne.',
  thinned: (points, drawn) =>
    `${points}\u00a0points, représentés par ${drawn}\u00a0: le plus bas et le plus haut de chaque intervalle.`,
  table: 'Tous les nombres sous forme de tableau',
  noValue: 'aucune',
  firstRows: (shown, all) => `Les ${shown} premières lignes sur ${all}.`,
  data: 'Données (CSV)',
};
