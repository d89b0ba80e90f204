import type {
  ActionStatus,
  EventKind,
  FigureBound,
  ImpactLevel,
  MomentBound,
  MomentName,
  Severity,
  Status,
} from '../domain/terms.ts';
import { aboutEn } from './en/about.ts';
import { chainEn } from './en/chain.ts';
import { compareEn } from './en/compare.ts';
import { facetsEn } from './en/facets.ts';
import { lengthsEn } from './en/lengths.ts';
import { mapEn } from './en/map.ts';
import { markdownEn } from './en/markdown.ts';
import { ongoingEn } from './en/ongoing.ts';
import { patternsEn } from './en/patterns.ts';
import { placesEn } from './en/places.ts';
import { promisesEn } from './en/promises.ts';
import { relatedEn } from './en/related.ts';
import { replayEn } from './en/replay.ts';
import { searchEn } from './en/search.ts';
import { seriesEn } from './en/series.ts';
import { timelineFigureEn } from './en/timeline-figure.ts';
import { todayEn } from './en/today.ts';
import { zoneCity } from './zone-city.ts';

/** The interface in English. Every other language has the same shape. */
export const words = {
  /** For `Intl`, with the region that decides how dates are written. */
  locale: 'en-GB',
  skip: 'Skip to the content',
  siteNavigation: 'Site',
  incidents: 'Incidents',
  search: 'Search',
  about: 'About',
  sourceCode: 'Source code',
  footerNavigation: 'More',
  zoom: { open: 'Full screen', openFigure: 'Full screen: {figure}', close: 'Close' },
  theme: { label: 'Theme:', auto: 'auto', light: 'light', dark: 'dark' },
  pageTitle: (page: string, site: string) => `${page} — ${site}`,

  units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
  utc: 'UTC',
  approximate: 'approximate',
  derived: 'derived',
  under: 'under',
  bounds: {
    latest: 'at the latest',
    earliest: 'at the earliest',
    'at-least': 'at least',
    'at-most': 'at most',
  } satisfies Record<MomentBound | FigureBound, string>,
  unsourced: 'no source given',
  source: (number: number) => `Source ${number}`,
  /** Between a term and its meaning. */
  colon: ': ',
  allSources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),

  severities: {
    SEV1: 'SEV1 critical',
    SEV2: 'SEV2 major',
    SEV3: 'SEV3 minor',
    SEV4: 'SEV4 slight',
    SEV5: 'SEV5 no harm',
  } satisfies Record<Severity, string>,
  statuses: {
    investigating: 'Investigating',
    identified: 'Identified',
    monitoring: 'Monitoring',
    resolved: 'Resolved',
  } satisfies Record<Status, string>,
  reviews: { draft: 'Draft, not reviewed', 'in-review': 'In review', reviewed: 'Reviewed' },
  levels: {
    outage: 'Outage',
    wrong: 'Wrong results',
    partial: 'Partial',
    degraded: 'Degraded',
    unknown: 'Extent unknown',
    unaffected: 'Unaffected',
  } satisfies Record<ImpactLevel, string>,
  triggerKinds: {
    deploy: 'Code or rules deployed',
    'config-push': 'Configuration changed',
    'data-push': 'Data pushed',
    maintenance: 'Planned work',
    command: 'Command run',
    automation: 'Automation acting',
    demand: 'Demand or input from users',
    calendar: 'Date or time reached',
    hardware: 'Hardware, power or building',
    external: 'Another company’s network or service',
    attack: 'Attack',
  },
  detectors: {
    monitoring: 'Monitoring',
    staff: 'Staff',
    customer: 'Customers',
    'third-party': 'A third party',
  },
  moments: {
    started: 'started',
    detected: 'detected',
    acknowledged: 'acknowledged',
    communicated: 'communicated',
    mitigated: 'mitigated',
    resolved: 'resolved',
  } satisfies Record<MomentName, string>,

  spans: {
    ttd: 'Time to detect',
    tta: 'Time to acknowledge',
    ttm: 'Time to mitigate',
    ttr: 'Time to resolve',
  },
  /** Between what one source says and another. */
  or: 'or',
  range: (from: string, to: string) => `${from} to ${to}`,
  byOthers: (range: string) => `${range} by other sources`,
  dataLoss: { label: 'Data lost', from: 'from', until: 'until' },
  formula: (from: string, to: string) => `${to}\u00a0− ${from}`,
  instruments: 'Instruments',
  notKnown: 'not known',
  notYet: 'not yet',
  beforeStart: 'before the start',
  asPublished: 'as published',

  account: {
    independent: 'An independent account compiled from',
    own: (organisation: string) => `The account of ${organisation} itself.`,
    noSources: 'An independent account that names no sources yet.',
  },
  facts: {
    cause: 'Cause',
    regions: 'Regions',
    services: 'Services',
    foundBy: 'Found by',
    review: 'Review',
    more: (count: number) => `and ${count} more`,
  },
  contents: 'Contents',

  timeline: {
    title: 'Timeline',
    none: 'No event of this incident has been recorded yet.',
    zone: (zone: string) => `All times in ${zone}.`,
    sinceStart: 'All times since the start.',
    from: 'from',
    clock: 'Clock',
    clocks: {
      utc: 'UTC',
      local: 'Local',
      place: zoneCity,
      elapsed: 'T+',
    },
    elapsed: (sign: string, duration: string) => `T${sign}${duration}`,
    phases: {
      'lead-up': 'Lead-up',
      undetected: 'Undetected',
      affected: 'Under way',
      responding: 'Responding',
      recovering: 'Recovering',
      after: 'Afterwards',
    },
    kinds: {
      change: 'Change',
      warning: 'Warning',
      trigger: 'Trigger',
      impact: 'Impact',
      detect: 'Detected',
      observe: 'Observed',
      respond: 'Response',
      communicate: 'Communicated',
      identify: 'Identified',
      setback: 'Setback',
      mitigate: 'Mitigation',
      recover: 'Recovery',
      resolve: 'Resolved',
      repair: 'Repair',
      review: 'Review',
    } satisfies Record<EventKind, string>,
  },
  timelineFigure: timelineFigureEn,
  replay: replayEn,
  places: placesEn,
  regions: {
    title: 'Regions',
    caption: 'Regions and how they were affected, worst first',
    region: 'Region',
    level: 'Level',
    duration: 'For',
    none: 'No affected region has been recorded.',
  },
  story: 'What happened',
  cause: {
    title: 'Cause',
    trigger: 'Trigger',
    factors: 'Contributing factors',
    root: 'Root cause',
    effect: 'Effect',
    classes: 'Classes',
    none: 'The cause has not been established.',
  },
  detection: {
    title: 'Detection',
    unknown: 'By what or by whom it was detected is not known.',
    notPublished: 'Not published',
  },
  impact: {
    title: 'Impact',
    caption: 'What it did, in figures',
    figure: 'Figure',
    value: 'Value',
    affectedServices: 'Affected services',
    service: 'Service',
    levelNotStated: 'not stated',
  },
  lessons: {
    title: 'Lessons',
    well: 'Went well',
    wrong: 'Went wrong',
    lucky: 'Lucky',
    surprised: 'Surprised',
  },
  actions: {
    title: 'Actions',
    caption: 'What was promised, and what is known of it',
    action: 'Action',
    status: 'Status',
    asOf: 'as of',
    due: 'due',
    owner: 'Owner',
    noDate: 'no date',
    reference: 'Reference',
    types: {
      prevent: 'Prevent',
      mitigate: 'Mitigate',
      detect: 'Detect',
      process: 'Process',
      investigate: 'Investigate',
    },
    statuses: {
      open: 'Open',
      announced: 'Announced',
      recommended: 'Recommended',
      ordered: 'Ordered',
      'in-progress': 'In progress',
      done: 'Done',
      dropped: 'Dropped',
      superseded: 'Superseded',
    } satisfies Record<ActionStatus, string>,
  },
  caveats: 'Limits of this record',
  sources: {
    title: 'Sources',
    none: {
      own: 'The account names no source besides the organisation itself.',
      independent: 'No source is named. Treat everything on this page as unsourced.',
    },
    archived: 'archived copy',
    by: (author: string, publisher: string) => `${publisher} · ${author}`,
    accessed: (day: string) => `read on ${day}`,
    language: (language: string) => `in ${language}`,
    kinds: { primary: 'primary', secondary: 'secondary', press: 'press', data: 'data' },
    readings: {
      whole: 'read whole',
      excerpt: 'read in excerpts',
      relayed: 'known through others',
    },
  },
  record: {
    title: 'About this record',
    cite: 'How to cite',
    citation: (site: string, title: string, day: string, address: string) =>
      `${site}, “${title}”, ${day}, ${address}`,
    revised: (day: string) => `revised ${day}`,
    publishedOn: (day: string) => `published ${day}`,
    unpublished: 'not dated',
    copy: 'Copy the address',
    copied: 'Copied',
    share: 'Share',
    link: 'Address of this page',
    revisions: 'Revisions',
    firstPublished: 'First published.',
  },
  related: relatedEn,

  home: {
    ongoing: 'Going on now',
    featured: 'Featured',
    none: 'No incident has been published yet.',
    count: (count: number) => (count === 1 ? '1 incident' : `${count} incidents, newest first`),
    ticks: { minute: '1 min', hour: '1 h', day: '1 d', week: '1 wk', month: '30 d' },
    more: (count: number) => `+${count}`,
    toMitigation: 'to mitigation',
    toResolution: 'to resolution',
  },

  facets: facetsEn,
  ongoing: ongoingEn,
  promises: promisesEn,
  today: todayEn,
  patterns: patternsEn,
  lengths: lengthsEn,

  searchPage: searchEn,
  notFound: {
    title: '404 Not Found',
    server: 'bad-gateway/4.0.4',
    lead: 'The gateway is fine. It is this address that leads nowhere.',
    facts: [
      ['Detected by', 'Customer'],
      ['Regions', 'This tab'],
      ['Trigger', 'A link, or the typing of one'],
      ['Root cause', 'Never a person'],
    ],
    mitigation: 'Mitigation',
    or: 'or:',
    placeholder: 'Words to look for',
  },
  aboutPage: aboutEn,
  series: seriesEn,
  map: mapEn,
  chain: chainEn,
  compare: compareEn,
  markdown: markdownEn,
};

/** The words of the interface in one language. */
export type InterfaceWords = typeof words;
