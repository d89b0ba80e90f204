import type { Incident } from '../../domain/incident.ts';
import { startDay } from '../../domain/start-day.ts';
import type { ContentsEntry } from '../contents.ts';
import type { Edition } from '../edition.ts';
import { detectionTimesSection } from './detection-times-section.ts';
import { durationsSection } from './durations-section.ts';
import { hoursSection } from './hours-section.ts';
import { type IncidentsTable, incidentsTable } from './incidents-table.ts';
import { onsetSection } from './onset-section.ts';
import { mostDots } from './plot-view.ts';
import { promisesSection } from './promises-section.ts';
import { triggersSection } from './triggers-section.ts';

/** The library as a whole, in figures. */
export interface PatternsPage {
  readonly title: string;
  readonly description: string;
  /** How many incidents, of whom, from when to when. */
  readonly extent: string;
  /** What kind of a set they are. */
  readonly basis: string;
  /** How to read the figures. */
  readonly reading: readonly string[];
  /** `undefined` while there is no incident. */
  readonly content?: PatternsContent | undefined;
}

export interface PatternsContent {
  readonly contents: readonly ContentsEntry[];
  readonly durations: ReturnType<typeof durationsSection>;
  readonly detection: ReturnType<typeof detectionTimesSection>;
  readonly hours: ReturnType<typeof hoursSection>;
  readonly onset: ReturnType<typeof onsetSection>;
  readonly triggers: ReturnType<typeof triggersSection>;
  readonly promises: ReturnType<typeof promisesSection>;
  readonly all: IncidentsTable;
}

/** Incidents are given newest first. */
export function patternsPage(incidents: readonly Incident[], edition: Edition): PatternsPage {
  const { site, language } = edition;
  const { patterns, home } = language.words;
  const { title, description, basis } = patterns;
  const page = {
    title,
    description,
    extent: extentText(incidents, edition),
    reading: patterns.reading.texts,
    basis: site.organisation ? basis.own(site.organisation) : basis.library,
  };
  if (incidents.length === 0) return { ...page, extent: home.none };
  const content = patternsContent(incidents, edition);
  const { reading } = patterns;
  return {
    ...page,
    content,
    reading: hasBins(content) ? [...reading.texts, reading.bins(mostDots)] : reading.texts,
  };
}

function hasBins({ durations, detection, onset }: PatternsContent) {
  return [durations, detection, onset].some(({ figure }) =>
    figure.rows.some(({ bins }) => bins.length > 0),
  );
}

function extentText(incidents: readonly Incident[], { language }: Edition) {
  const years = incidents.map((incident) => startDay(incident).slice(0, 4)).toSorted();
  const organisations = new Set(incidents.map(({ organisation }) => organisation));
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return language.words.patterns.extent(incidents.length, organisations.size, first, last);
}

function patternsContent(incidents: readonly Incident[], edition: Edition): PatternsContent {
  const { all } = edition.language.words.patterns;
  const sections = {
    durations: durationsSection(incidents, edition),
    detection: detectionTimesSection(incidents, edition),
    hours: hoursSection(incidents, edition),
    onset: onsetSection(incidents, edition),
    triggers: triggersSection(incidents, edition),
    promises: promisesSection(incidents, edition),
  };
  const entries = Object.values(sections).map(({ id, title }) => ({ id, text: title }));
  return {
    contents: [...entries, { id: 'all', text: all.title }].map((entry) => ({
      ...entry,
      children: [],
    })),
    ...sections,
    all: incidentsTable(incidents, edition),
  };
}
