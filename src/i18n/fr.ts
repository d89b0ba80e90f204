import type { InterfaceWords } from './en.ts';
import { aboutFr } from './fr/about.ts';
import { chainFr } from './fr/chain.ts';
import { compareFr } from './fr/compare.ts';
import { counted } from './fr/counted.ts';
import { facetsFr } from './fr/facets.ts';
import { lengthsFr } from './fr/lengths.ts';
import { mapFr } from './fr/map.ts';
import { markdownFr } from './fr/markdown.ts';
import { ongoingFr } from './fr/ongoing.ts';
import { patternsFr } from './fr/patterns.ts';
import { placesFr } from './fr/places.ts';
import { promisesFr } from './fr/promises.ts';
import { relatedFr } from './fr/related.ts';
import { replayFr } from './fr/replay.ts';
import { searchFr } from './fr/search.ts';
import { seriesFr } from './fr/series.ts';
import { timelineFigureFr } from './fr/timeline-figure.ts';
import { todayFr } from './fr/today.ts';
import { zoneCity } from './zone-city.ts';

/**
 * The interface in French, set as the Imprimerie nationale sets it: a narrow no-break space, `\u202f`,
 * before `;`, `!` and `?` and inside guillemets, a no-break space, `\u00a0`, before `:`.
 */
export const words: InterfaceWords = {
  locale: 'fr-FR',
  skip: 'Aller au contenu',
  siteNavigation: 'Site',
  incidents: 'Incidents',
  search: 'Recherche',
  about: 'À propos',
  sourceCode: 'Code source',
  footerNavigation: 'Autres pages',
  zoom: { open: 'Plein écran', openFigure: 'Plein écran\u00a0: {figure}', close: 'Fermer' },
  theme: { label: 'Thème\u00a0:', auto: 'auto', light: 'clair', dark: 'sombre' },
  pageTitle: (page, site) => `${page} — ${site}`,

  units: { day: 'j', hour: 'h', minute: 'min', second: 's' },
  utc: 'UTC',
  approximate: 'approximatif',
  derived: 'calculé',
  under: 'moins de',
  bounds: {
    latest: 'au plus tard',
    earliest: 'au plus tôt',
    'at-least': 'au moins',
    'at-most': 'au plus',
  },
  unsourced: 'sans source',
  source: (number) => `Source ${number}`,
  colon: '\u00a0: ',
  allSources: (count) => counted(count, 'source'),

  severities: {
    SEV1: 'SEV1 critique',
    SEV2: 'SEV2 majeur',
    SEV3: 'SEV3 mineur',
    SEV4: 'SEV4 léger',
    SEV5: 'SEV5 sans dommage',
  },
  statuses: {
    investigating: 'Analyse en cours',
    identified: 'Cause identifiée',
    monitoring: 'Sous surveillance',
    resolved: 'Résolu',
  },
  reviews: { draft: 'Brouillon, non relu', 'in-review': 'En relecture', reviewed: 'Relu' },
  levels: {
    outage: 'Panne',
    wrong: 'Résultats faux',
    partial: 'Panne partielle',
    degraded: 'Dégradation',
    unknown: 'Étendue inconnue',
    unaffected: 'Non touché',
  },
  triggerKinds: {
    deploy: 'Déploiement de code ou de règles',
    'config-push': 'Changement de configuration',
    'data-push': 'Envoi de données',
    maintenance: 'Travaux planifiés',
    command: 'Commande exécutée',
    automation: 'Action d’un automate',
    demand: 'Demande ou saisie des utilisateurs',
    calendar: 'Date ou heure atteinte',
    hardware: 'Matériel, courant ou bâtiment',
    external: 'Réseau ou service d’un tiers',
    attack: 'Attaque',
  },
  detectors: {
    monitoring: 'Supervision',
    staff: 'Personnel',
    customer: 'Clients',
    'third-party': 'Un tiers',
  },
  moments: {
    started: 'début',
    detected: 'détection',
    acknowledged: 'prise en charge',
    communicated: 'annonce',
    mitigated: 'atténuation',
    resolved: 'résolution',
  },

  spans: {
    ttd: 'Temps de détection',
    tta: 'Temps de prise en charge',
    ttm: 'Temps d’atténuation',
    ttr: 'Temps de résolution',
  },
  formula: (from, to) => `${to}\u00a0− ${from}`,
  instruments: 'Indicateurs',
  notKnown: 'inconnu',
  notYet: 'pas encore',
  asPublished: 'chiffre publié',
  or: 'ou',
  range: (from, to) => `${from} à ${to}`,
  byOthers: (range) => `${range} selon d’autres sources`,
  dataLoss: { label: 'Données perdues', from: 'début', until: 'fin' },
  beforeStart: 'avant le début',

  account: {
    independent: 'Un récit indépendant, établi à partir de',
    own: (organisation) => `Un récit de première main, par ${organisation}.`,
    noSources: 'Un récit indépendant, qui ne cite encore aucune source.',
  },
  facts: {
    cause: 'Cause',
    regions: 'Régions',
    services: 'Services',
    foundBy: 'Détecté par',
    review: 'Relecture',
    more: (count) => `et ${counted(count, 'autre')}`,
  },
  contents: 'Sommaire',

  timeline: {
    title: 'Chronologie',
    none: 'Aucun événement de cet incident n’a encore été consigné.',
    zone: (zone) => `Heures en ${zone}.`,
    sinceStart: 'Temps écoulé depuis le début.',
    from: 'début\u00a0:',
    clock: 'Horloge',
    clocks: {
      utc: 'UTC',
      local: 'Locale',
      place: (zone) => placesFr[zoneCity(zone)] ?? zoneCity(zone),
      elapsed: 'T+',
    },
    elapsed: (sign, duration) => `T${sign}${duration}`,
    phases: {
      'lead-up': 'Prémices',
      undetected: 'Non détecté',
      affected: 'En cours',
      responding: 'Réponse',
      recovering: 'Reprise',
      after: 'Suites',
    },
    kinds: {
      change: 'Changement',
      warning: 'Alerte',
      trigger: 'Déclencheur',
      impact: 'Impact',
      detect: 'Détection',
      observe: 'Constat',
      respond: 'Réponse',
      communicate: 'Annonce',
      identify: 'Diagnostic',
      setback: 'Revers',
      mitigate: 'Atténuation',
      recover: 'Reprise',
      resolve: 'Résolution',
      repair: 'Réparation',
      review: 'Bilan',
    },
  },
  timelineFigure: timelineFigureFr,
  replay: replayFr,
  places: placesFr,
  regions: {
    title: 'Régions',
    caption: 'Régions et niveau d’atteinte, les plus touchées d’abord',
    region: 'Région',
    level: 'Niveau',
    duration: 'Durée',
    none: 'Aucune région touchée n’a été consignée.',
  },
  story: 'Ce qui s’est passé',
  cause: {
    title: 'Cause',
    trigger: 'Déclencheur',
    factors: 'Facteurs contributifs',
    root: 'Cause racine',
    effect: 'Effet',
    classes: 'Catégories',
    none: 'La cause n’a pas été établie.',
  },
  detection: {
    title: 'Détection',
    unknown: 'On ne sait pas par quoi ni par qui l’incident a été détecté.',
    notPublished: 'Non publié',
  },
  impact: {
    title: 'Impact',
    caption: 'Les effets, en chiffres',
    figure: 'Mesure',
    value: 'Valeur',
    affectedServices: 'Services touchés',
    service: 'Service',
    levelNotStated: 'non précisé',
  },
  lessons: {
    title: 'Enseignements',
    well: 'Ce qui s’est bien passé',
    wrong: 'Ce qui s’est mal passé',
    lucky: 'Coups de chance',
    surprised: 'Surprises',
  },
  actions: {
    title: 'Actions',
    caption: 'Ce qui a été promis, et ce que l’on en sait',
    action: 'Action',
    status: 'État',
    asOf: 'au',
    due: 'pour le',
    owner: 'Responsable',
    noDate: 'sans échéance',
    reference: 'Référence',
    types: {
      prevent: 'Prévention',
      mitigate: 'Atténuation',
      detect: 'Détection',
      process: 'Processus',
      investigate: 'Enquête',
    },
    statuses: {
      open: 'À faire',
      announced: 'Annoncée',
      recommended: 'Recommandée',
      ordered: 'Ordonnée',
      'in-progress': 'En cours',
      done: 'Faite',
      dropped: 'Abandonnée',
      superseded: 'Remplacée',
    },
  },
  caveats: 'Limites de cette fiche',
  sources: {
    title: 'Sources',
    none: {
      own: 'Le récit ne cite aucune autre source que l’organisation elle-même.',
      independent: 'Aucune source n’est citée. Rien sur cette page n’est donc sourcé.',
    },
    archived: 'copie archivée',
    by: (author, publisher) => `${publisher} · ${author}`,
    accessed: (day) => `consultée le ${day}`,
    language: (language) => `en ${language}`,
    kinds: {
      primary: 'source primaire',
      secondary: 'source secondaire',
      press: 'presse',
      data: 'données',
    },
    readings: {
      whole: 'lecture intégrale',
      excerpt: 'lecture partielle',
      relayed: 'lecture indirecte',
    },
  },
  record: {
    title: 'À propos de cette fiche',
    cite: 'Comment citer cette page',
    citation: (site, title, day, address) => `${site}, «\u202f${title}\u202f», ${day}, ${address}`,
    revised: (day) => `révisé le ${day}`,
    publishedOn: (day) => `publié le ${day}`,
    unpublished: 'sans date',
    copy: 'Copier l’adresse',
    copied: 'Copiée',
    share: 'Partager',
    link: 'Adresse de cette page',
    revisions: 'Révisions',
    firstPublished: 'Première publication.',
  },
  related: relatedFr,

  home: {
    ongoing: 'En cours',
    featured: 'À la une',
    none: 'Aucun incident n’a encore été publié.',
    count: (count) =>
      count < 2
        ? counted(count, 'incident')
        : `${counted(count, 'incident')}, le plus récent en tête`,
    ticks: {
      minute: '1\u00a0min',
      hour: '1\u00a0h',
      day: '1\u00a0j',
      week: '1\u00a0sem.',
      month: '30\u00a0j',
    },
    more: (count) => `+${count}`,
    toMitigation: 'pour atténuer',
    toResolution: 'pour résoudre',
  },

  facets: facetsFr,
  ongoing: ongoingFr,
  promises: promisesFr,
  today: todayFr,
  patterns: patternsFr,
  lengths: lengthsFr,

  searchPage: searchFr,
  notFound: {
    title: '404 Not Found',
    server: 'bad-gateway/4.0.4',
    lead: 'La passerelle va bien. C’est cette adresse qui ne mène nulle part.',
    facts: [
      ['Détecté par', 'Client'],
      ['Régions', 'Cet onglet'],
      ['Déclencheur', 'Un lien, ou sa saisie'],
      ['Cause racine', 'Jamais une personne'],
    ],
    mitigation: 'Atténuation',
    or: 'ou\u00a0:',
    placeholder: 'Mots à chercher',
  },
  aboutPage: aboutFr,
  series: seriesFr,
  map: mapFr,
  chain: chainFr,
  compare: compareFr,
  markdown: markdownFr,
};
