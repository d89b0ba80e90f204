import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const patternsFr: InterfaceWords['patterns'] = {
  title: 'Récurrences',
  link: 'Toute la bibliothèque en chiffres',
  description:
    'Toute la bibliothèque en chiffres\u00a0: la durée des incidents, le temps passé sans que personne ne sache, le moment où ils commencent, ce qui les déclenche, et ce qu’il advient des promesses.',
  extent: (incidents, organisations, first, last) => {
    const what = `${counted(incidents, 'incident')} de ${counted(organisations, 'organisation')}`;
    return first === last ? `${what}, en ${first}.` : `${what}, de ${first} à ${last}.`;
  },
  basis: {
    library:
      'Ils ont été choisis parce qu’ils sont bien racontés, par ceux qui les ont subis ou par ceux qui les ont étudiés. Ils ne sont pas un échantillon de tous les incidents\u00a0: les petits, les brefs et ceux que l’on tait manquent. Aucun chiffre de cette page n’est un taux valable pour le métier. Elle dit ce que contient cette bibliothèque, et rien de plus.',
    own: (organisation) =>
      `Ce sont les incidents de ${organisation} publiés ici, et non tous ceux qu’a connus l’organisation. Les chiffres portent sur eux, et sur rien de plus.`,
  },
  reading: {
    title: 'Comment lire les figures',
    texts: [
      'Un point représente un incident, et y mène.',
      'Un point plein correspond à un temps que les sources donnent tel quel. Un point creux est approximatif, calculé, ou connu seulement par une borne\u202f; son nom et le tableau disent lequel.',
      'Une médiane est donnée à partir de cinq valeurs connues, et il n’y a pas de moyenne. Ce qui n’est pas connu est compté à part, et jamais comme zéro.',
      'Sous chaque figure se trouvent ses chiffres en tableau, et à la fin de la page ceux de chaque incident.',
    ],
    bins: (most) =>
      `Là où une ligne compte plus de ${most}\u00a0incidents, des blocs les représentent\u00a0: la surface d’un bloc est leur nombre.`,
  },
  incident: (organisation, day) => `${organisation}, le\u00a0${day}`,
  none: 'aucun',
  known: (known, count) => `${counted(known, 'connu')} sur ${count}`,
  median: (time) => `médiane ${time}`,
  orMore: (from) => `${from} ou plus`,
  bin: (name, count) => `${name}\u00a0: ${count}`,
  table: 'Les chiffres en tableau',
  skip: (figure) => `Passer les marques de «\u202f${figure}\u202f»`,
  columns: { incidents: 'Incidents', known: 'Connus', median: 'Médiane' },
  key: {
    exact: 'tel que les sources le donnent',
    inexact: 'approximatif, calculé ou borne',
    median: 'médiane',
  },
  missing: {
    end: 'Fin inconnue\u00a0:',
    hour: 'Heure inconnue\u00a0:',
    trigger: 'Type de déclencheur inconnu\u00a0:',
  },
  durations: {
    title: 'Combien de temps cela a duré',
    lead: 'Temps écoulé jusqu’au rétablissement de la plupart des utilisateurs ou, si ce moment n’est pas connu, jusqu’au rétablissement complet, par famille de causes. Un incident a plusieurs causes et figure dans chaque famille de l’une d’elles\u00a0: la somme des lignes dépasse donc le total.',
    caption: 'Incidents par famille de causes et par durée pour les utilisateurs',
    family: 'Famille de causes',
    known: (known, count) =>
      `La durée pour les utilisateurs est connue pour ${counted(known, 'incident')} sur ${count}.`,
    causeless: (count) =>
      count < 2
        ? `${counted(count, 'incident')} n’a pas de cause établie et ne figure dans aucune ligne.`
        : `${counted(count, 'incident')} n’ont pas de cause établie et ne figurent dans aucune ligne.`,
  },
  detection: {
    title: 'Combien de temps personne n’a rien su',
    lead: 'Temps écoulé du début jusqu’à ce qu’un responsable soit au courant, selon qui, ou ce qui, l’a remarqué. Ce qui a été remarqué dans la minute se trouve au bord gauche.',
    caption: 'Incidents selon qui, ou ce qui, les a remarqués, et selon le temps qu’il a fallu',
    by: 'Remarqué par',
    known: (known, count) =>
      `Le temps de détection est connu pour ${counted(known, 'incident')} sur ${count}.`,
    early: (count) =>
      count < 2
        ? `${count} a été remarqué avant de nuire et n’a pas de temps de détection.`
        : `${count} ont été remarqués avant de nuire et n’ont pas de temps de détection.`,
  },
  hours: {
    title: 'Heures perdues par année',
    lead: 'Les heures pendant lesquelles les utilisateurs étaient touchés, additionnées pour les incidents d’une année dont la fin est connue. Un bloc représente un incident, le plus long d’abord\u202f; ceux qui sont trop courts pour se voir partagent le dernier bloc. Une longue barre dit ce que cette bibliothèque raconte d’une année, non si l’année fut mauvaise.',
    caption: 'Heures pendant lesquelles les utilisateurs étaient touchés, par année du début',
    year: 'Année',
    sum: 'Heures',
    inexact: 'Non exacts',
    known: (hours, known, count) =>
      `En tout ${hours}, pour ${counted(known, 'incident')} sur ${count}, ceux dont la fin est connue.`,
    inexactOf: (count) =>
      count < 2
        ? 'Un de ces temps n’est pas exact\u00a0: approximatif, calculé ou borne.'
        : `${count} de ces temps ne sont pas exacts\u00a0: approximatifs, calculés ou bornes.`,
    longest: (incident, hours) => `Le plus long, ${incident}, a duré à lui seul ${hours}.`,
    rest: (count, year, hours) => `${count}\u00a0incidents plus courts de ${year}\u00a0: ${hours}`,
  },
  onset: {
    title: 'Quand cela a commencé',
    lead: 'Jour de la semaine et heure du début, en UTC. L’UTC permet de comparer. Le fuseau d’une fiche est celui de ses sources, non celui des personnes d’astreinte\u00a0: il ne dirait pas si elles dormaient.',
    caption: 'Incidents par jour de la semaine et par heure, en UTC',
    day: 'Jour',
    hourless: 'Sans heure',
    zone: (inUtc, count) =>
      inUtc < 2
        ? `${counted(inUtc, 'fiche')} sur ${count} est elle-même tenue en UTC.`
        : `${counted(inUtc, 'fiche')} sur ${count} sont elles-mêmes tenues en UTC.`,
    known: (known, count) => `L’heure est connue pour ${counted(known, 'incident')} sur ${count}.`,
    withoutHour: (count) => `${count} sans heure`,
  },
  triggers: {
    title: 'Ce qui l’a déclenché',
    lead: 'Le type d’événement qui a déclenché l’incident. Un changement est ce que quelqu’un a fait pour modifier ce qui tournait\u00a0: un déploiement, un envoi de configuration ou de données, des travaux planifiés, une commande. C’est la dernière poussée, non toute la cause.',
    caption: 'Incidents par type de déclencheur',
    kind: 'Type de déclencheur',
    isChange: 'Un changement',
    yes: 'oui',
    no: 'non',
    share: (changes, known, count) =>
      `Un changement a déclenché ${changes} des ${counted(known, 'incident')} dont le type est connu, sur ${count} en tout.`,
    change: 'Un changement',
    other: 'Autre chose',
    part: (name, count, known) => `${name}\u00a0: ${count} sur ${known}`,
  },
  promises: {
    title: 'Ce qui a été promis, et ce qui a été fait',
    lead: 'Un point représente une action, selon ce à quoi elle sert, et mène aux actions de son incident. Un statut est le dernier rendu public, le plus souvent dans le récit lui-même\u00a0: de ce qui a été annoncé, on dit rarement si cela a été fait.',
    caption: 'Actions par statut et par objet',
    key: 'Statut',
    all: 'Toutes',
    share: (done, count) =>
      done < 2
        ? `${counted(done, 'action')} sur ${count} est faite.`
        : `${counted(done, 'action')} sur ${count} sont faites.`,
    incidents: (known, count) =>
      known < 2
        ? `${counted(known, 'fiche')} sur ${count} nomme des actions.`
        : `${counted(known, 'fiche')} sur ${count} nomment des actions.`,
    doneOf: (done, count) => `${counted(done, 'faite')} sur ${count}`,
  },
  all: {
    title: 'Chaque incident',
    caption: 'Ce que les figures montrent de chaque incident, le plus récent en tête',
    incident: 'Incident',
    began: 'Début, en UTC',
    affected: 'Utilisateurs touchés pendant',
    by: 'Remarqué par',
    trigger: 'Déclencheur',
    families: 'Familles de causes',
    rest: (shown, all) => `Les ${shown}\u00a0incidents les plus récents sur ${all}.`,
  },
};
