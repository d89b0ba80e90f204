import type { Specimen } from './specimen.ts';

/** What is special about each, and the name of its files in `diagrams/`. */
export const diagramSpecimens: readonly Specimen<{ readonly name: string }>[] = [
  specimen('fills', 'Fills that its writer chose'),
  specimen('sequence', 'A sequence with a choice and a note'),
  specimen('state', 'States within a state'),
  specimen('gantt', 'Tasks in time'),
  specimen('timeline', 'A timeline in sections'),
  specimen('sankey', 'Words across bands of colour'),
  specimen('wide', 'Twelve steps side by side'),
  specimen('tall', 'Twelve steps one below the other'),
];

function specimen(name: string, title: string) {
  return { id: `diagram-${name}`, title, view: { name } };
}
