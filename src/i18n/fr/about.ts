import type { InterfaceWords } from '../en.ts';

export const aboutFr: InterfaceWords['aboutPage'] = {
  title: 'À propos',
  lead: 'Chaque incident tient dans un seul fichier. Les heures, les durées, les tableaux et la liste des sources de sa page en sont tirés. Rien de ce qui se déduit n’y est écrit\u00a0: un temps d’atténuation se calcule à partir des moments qui le bornent, et sa formule figure à côté.',
  reading: {
    title: 'Comment lire une page',
    durations:
      'Quatre durées se mesurent entre des moments de la fiche. Les sources ne les bornent pas toutes de la même façon\u202f; chaque chiffre est donc donné avec sa formule.',
    term: 'Durée',
    formula: 'Formule',
    meaning: 'Signification',
    spans: {
      ttd: 'Temps pendant lequel aucun responsable n’était au courant.',
      tta: 'Temps écoulé jusqu’à ce que quelqu’un s’en charge.',
      ttm: 'Temps pendant lequel les utilisateurs étaient touchés, jusqu’au rétablissement de la plupart d’entre eux.',
      ttr: 'Temps écoulé jusqu’au rétablissement complet.',
    },
    phases:
      'La chronologie est divisée par ces mêmes moments\u00a0: ce qui a mené à l’incident, le temps où personne ne savait, la réponse, le rétablissement, et la suite.',
    severitiesTitle: 'Gravité',
    severity: 'Niveau',
    severities: {
      SEV1: 'Un service dont beaucoup dépendent est en panne, ou des données sont perdues.',
      SEV2: 'Une fonction principale est en panne ou fortement dégradée pour de nombreux utilisateurs.',
      SEV3: 'Une fonction est dégradée, ou une fonction principale l’est pour peu d’utilisateurs.',
      SEV4: 'Les utilisateurs remarquent peu de chose et peuvent contourner le problème.',
      SEV5: 'Aucun utilisateur n’a été touché\u202f; un enseignement en a été tiré.',
    },
    wordsTitle: 'Vocabulaire',
    words: [
      ['Déclencheur', 'Ce qui a fait démarrer l’incident.'],
      [
        'Facteur contributif',
        'Ce qui l’a rendu possible, ou l’a aggravé. Ces facteurs passent en premier.',
      ],
      [
        'Cause racine',
        'Donnée seulement si les sources permettent de l’affirmer, et jamais une personne.',
      ],
      [
        'Catégorie',
        'Un type de cause, avec une définition, qui permet de comparer les incidents entre eux.',
      ],
    ],
  },
  confidence: {
    title: 'Sources et fiabilité',
    points: [
      'Chaque affirmation peut citer ses sources. Les numéros entre crochets y mènent.',
      'Un chiffre sans source est signalé comme tel.',
      'Une heure ou un chiffre calculés ici, et qu’aucune source ne donne, portent la mention «\u202fcalculé\u202f».',
      'Ceux qu’une source ne donne qu’à peu près portent la mention «\u202fapproximatif\u202f».',
      'Chaque source indique comment elle a été lue\u00a0: en entier, en partie, ou seulement à travers ce que d’autres en rapportent.',
      'Ce qui n’a pas pu être établi, ou ce sur quoi les sources se contredisent, figure sur la page sous un titre à part.',
      'Un récit que l’organisation n’a pas écrit elle-même est présenté comme indépendant.',
    ],
  },
  contribute: {
    title: 'Ajouter un post-mortem',
    steps: [
      'Copiez un fichier de `content/postmortems/` et donnez-lui un nom tel que `2019-07-02-cloudflare-waf-regex.md`.',
      'Remplissez ce qui est connu et omettez le reste. Numérotez les sources et citez-les.',
      'Lancez `npm run check`. La commande donne la ligne de tout ce qui est à corriger.',
      'Proposez le résultat comme une modification du dépôt.',
    ],
    own: 'Le site est aussi un outil\u00a0: remplacez ce que contient `content/`, et il est à vous. Son nom et son adresse se trouvent dans `content/site.yaml`.',
    name: 'Le programme s’appelle Bad Gateway, d’après la page que la moitié du web a affichée le 2\u00a0juillet 2019\u00a0: `502 Bad Gateway`.',
    repository: 'Le dépôt',
  },
  licence: {
    title: 'Licence',
    text: 'Le programme est un logiciel libre, sous licence MIT. Les citations et les sources elles-mêmes restent à leurs auteurs.',
  },
};
