/** The words around a series that is plotted from a CSV file. */
export const seriesEn = {
  quantity: (name: string, unit: string) => `${name} (${unit})`,
  log: 'Logarithmic scale.',
  derived: 'Hollow marks, and numbers with *, are derived: worked out, and printed by no source.',
  thinned: (points: string, drawn: string) =>
    `${points} points, drawn as ${drawn}: the lowest and the highest of each stretch.`,
  table: 'All numbers as a table',
  noValue: 'none',
  firstRows: (shown: string, all: string) => `The first ${shown} of ${all} rows.`,
  data: 'Data (CSV)',
};
