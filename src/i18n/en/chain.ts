/** The words of the causal chain. A writer's own diagram with this title takes its place. */
export const chainEn = {
  title: 'Causal chain',
  incident: 'Incident',
  label: (factors: number) =>
    factors === 0
      ? 'Causal chain, with its full texts in the list below'
      : `Causal chain with ${factors === 1 ? '1 contributing factor' : `${factors} contributing factors`}, with its full texts in the list below`,
};
