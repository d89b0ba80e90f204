import type { Incident } from '../domain/incident.ts';
import { startDay } from '../domain/start-day.ts';
import type { Surroundings } from '../domain/surroundings.ts';
import type { Status } from '../domain/terms.ts';
import type { Replay } from '../replay/replay.ts';
import { type ActionsTable, actionsTable } from './actions-table.ts';
import { type CauseView, causeSection } from './cause-section.ts';
import { mostCompared } from './compare-address.ts';
import { compareHref } from './compare-href.ts';
import { type BodyHeading, type ContentsEntry, storyContents } from './contents.ts';
import { dayText } from './day.ts';
import { type DetectionView, detectionSection } from './detection-section.ts';
import type { Edition } from './edition.ts';
import { facetPath } from './facet-path.ts';
import { type Fact, headFacts } from './head-facts.ts';
import { pageHref } from './href.ts';
import { type ImpactView, impactSection } from './impact-section.ts';
import { type InstrumentView, instruments } from './instruments.ts';
import { type LessonsColumn, lessonsSection } from './lessons-section.ts';
import { type NeighboursRow, neighboursRows } from './neighbours-rows.ts';
import { type RecordView, recordSection } from './record-section.ts';
import { type RegionsMap, regionsMap } from './regions-map.ts';
import { type RegionsTable, regionsTable } from './regions-table.ts';
import { type RelatedRow, relatedRows } from './related-rows.ts';
import { regionSpans, replayView } from './replay-view.ts';
import { type SeverityView, severityView } from './severity-view.ts';
import { type SourceView, sourceList } from './source-list.ts';
import { recordContext, type StatementView, statementView } from './statement-view.ts';
import { type TimelineFigureView, timelineFigureView } from './timeline-figure-view.ts';
import { type PhaseView, timelineSection } from './timeline-section.ts';

/** Everything that the page of one incident shows. */
export interface PostmortemPage {
  readonly organisation: string;
  /** All incidents of the organisation. */
  readonly organisationHref: string;
  /** The date it goes by: `2021-03-10`. */
  readonly day: string;
  readonly dayText: string;
  /** The instant at which it began. */
  readonly started: string;
  /** The zone of the record, where it is not UTC. */
  readonly placeZone?: string | undefined;
  readonly severity: SeverityView;
  readonly status: { readonly name: Status; readonly text: string };
  readonly title: string;
  readonly summary: string;
  readonly account: AccountView;
  readonly facts: readonly Fact[];
  readonly instruments: readonly InstrumentView[];
  readonly contents: readonly ContentsEntry[];
  readonly timelineFigure?: TimelineFigureView | undefined;
  readonly replay?: Replay | undefined;
  readonly timeline: readonly PhaseView[];
  readonly regions: RegionsTable;
  readonly regionsMap?: RegionsMap | undefined;
  readonly story: StoryView;
  readonly cause?: CauseView | undefined;
  readonly detection?: DetectionView | undefined;
  readonly impact: ImpactView;
  readonly lessons: readonly LessonsColumn[];
  readonly actions: ActionsTable;
  readonly caveats: readonly StatementView[];
  readonly sources: readonly SourceView[];
  /** What stands in their place when there are none. */
  readonly noSources: string;
  readonly record: RecordView;
  readonly related: readonly RelatedRow[];
  /** This incident beside those. */
  readonly compare: { readonly href: string; readonly text: string };
  readonly neighbours: readonly NeighboursRow[];
}

export interface AccountView {
  readonly text: string;
  /** `12 sources`, to be linked to their list. */
  readonly sources?: string | undefined;
}

export interface StoryView {
  readonly html: string;
  /** Whether the text begins with a heading of its own. */
  readonly hasHeading: boolean;
  readonly words: number;
}

interface Input {
  readonly incident: Incident;
  /** The body, rendered, and its headings. */
  readonly html: string;
  readonly headings: readonly BodyHeading[];
  /** How many there are in it, without code. */
  readonly words: number;
  /** Titles of the diagrams in it. */
  readonly diagrams: readonly string[];
  /** What the page shows of others, and these in the language of the page. */
  readonly surroundings: Surroundings;
  readonly others: ReadonlyMap<string, Incident>;
}

export function postmortemPage(
  { incident, html, headings, words, diagrams, surroundings, others }: Input,
  edition: Edition,
): PostmortemPage {
  const { language } = edition;
  const { organisation, title, summary, status, severity } = incident;
  const context = recordContext(incident, language);
  const day = startDay(incident);
  const timelineFigure = timelineFigureView(incident, edition);
  const page = {
    organisation,
    organisationHref: pageHref(edition, facetPath('organisations', organisation)),
    title,
    summary,
    day,
    dayText: dayText(day, language),
    started: incident.milestones.started.instant,
    placeZone: incident.timezone === 'UTC' ? undefined : incident.timezone,
    severity: severityView(severity, language),
    status: { name: status, text: language.words.statuses[status] },
    account: accountView(incident, edition),
    facts: headFacts(incident, edition),
    instruments: instruments(incident, context),
    timelineFigure,
    replay: timelineFigure && replayView(timelineFigure, regionSpans(incident)),
    timeline: timelineSection(incident, context),
    regions: regionsTable(incident, edition, context),
    regionsMap: regionsMap(incident, edition),
    story: { html, hasHeading: /^\s*<h[1-6]\b/.test(html), words },
    cause: causeSection(incident, diagrams, edition, context),
    detection: detectionSection(incident, context),
    impact: impactSection(incident, edition, context),
    lessons: lessonsSection(incident, context),
    actions: actionsTable(incident, edition, context),
    caveats: incident.caveats.map((caveat) => statementView(caveat, context)),
    sources: sourceList(incident, language),
    noSources: language.words.sources.none[incident.account],
    record: recordSection(incident, edition),
    related: relatedRows(surroundings.related, others, edition),
    compare: compareLink(incident, surroundings, edition),
    neighbours: neighboursRows(incident, surroundings.neighbours, others, edition),
  };
  return { ...page, contents: pageContents(page, storyContents(headings), edition) };
}

function compareLink({ id }: Incident, { related }: Surroundings, edition: Edition) {
  const ids = [id, ...related.map((other) => other.id)].slice(0, mostCompared);
  return { href: compareHref(ids, edition), text: edition.language.words.related.compare };
}

function accountView(incident: Incident, { language: { words } }: Edition): AccountView {
  if (incident.account === 'own') return { text: words.account.own(incident.organisation) };
  if (incident.sources.length === 0) return { text: words.account.noSources };
  return { text: words.account.independent, sources: words.allSources(incident.sources.length) };
}

/** The sections in the order of the page; one that would be empty is not on it, nor in here. */
function pageContents(
  page: Omit<PostmortemPage, 'contents'>,
  chapters: readonly ContentsEntry[],
  { language: { words } }: Edition,
): ContentsEntry[] {
  const { impact, lessons, actions, caveats, related, story } = page;
  const hasImpact = impact.figures.length > 0 || impact.services.length > 0;
  const sections: (readonly [isShown: boolean, id: string, text: string])[] = [
    [true, 'timeline', words.timeline.title],
    [true, 'regions', words.regions.title],
    [story.html !== '', 'story', words.story],
    [true, 'cause', words.cause.title],
    [true, 'detection', words.detection.title],
    [hasImpact, 'impact', words.impact.title],
    [lessons.length > 0, 'lessons', words.lessons.title],
    [actions.rows.length > 0, 'actions', words.actions.title],
    [caveats.length > 0, 'caveats', words.caveats],
    [true, 'sources', words.sources.title],
    [true, 'record', words.record.title],
    [related.length > 0, 'related', words.related.title],
  ];
  return sections
    .filter(([isShown]) => isShown)
    .map(([, id, text]) => ({ id, text, children: id === 'story' ? chapters : [] }));
}
