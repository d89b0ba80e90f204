import type { LabWords } from '../en/lab.ts';

export const labFr: LabWords = {
  locale: 'fr-FR',
  open: 'Essayer un autre texte',
  failed: 'Le banc d’essai n’a pas pu être chargé. Appuyez de nouveau pour réessayer.',
  counting:
    'Les deux moteurs comptent de la même façon\u00a0: un pas pour chaque position où commence une recherche, et deux pour chaque partie du motif essayée, l’un pour y entrer, l’autre pour en sortir. Une partie est un caractère, une classe ou une ancre, avec son `*`, son `+` ou son `?`\u202f; les parenthèses ne coûtent rien. Au bout de cinq millions de pas, le moteur est arrêté.',
  repeats: '`x{20}` signifie vingt fois `x`.',
  table: 'Nombre de pas jusqu’à l’issue de la recherche',
  input: 'Texte',
  backtracking: 'Retour sur trace',
  linear: 'Linéaire',
  steps: 'pas',
  outcomes: {
    match: 'trouvé',
    'no match': 'non trouvé',
    stopped: 'arrêté',
  },
  over: 'plus de {limit}',
  text: 'Texte où chercher',
  examples: 'Exemples',
  empty: 'vide',
  characters: 'Caractères\u00a0: {count}',
  spoken:
    '{pattern}\u00a0: {backtracking} pas avec retour sur trace, {linear} avec le moteur linéaire.',
  curve: 'Nombre de pas pour les débuts de ce texte',
  curveDescription:
    'Motif {pattern}. À {length} caractères, le moteur à retour sur trace fait {backtracking} pas et le moteur linéaire {linear}.',
  points: 'La courbe sous forme de tableau',
  length: 'Caractères',
};
