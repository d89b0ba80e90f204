import { isAffected } from '../domain/impact-level.ts';
import type { Incident, SourcedText } from '../domain/incident.ts';
import { startDay } from '../domain/start-day.ts';
import type { SearchTexts } from '../search/index-builder.ts';
import { causeNames, regionNames, serviceNames } from './classified-names.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';
import { momentView, shownDay } from './moment-view.ts';
import { plainText } from './plain-text.ts';
import { storySections, type TextSection } from './story-sections.ts';

/** An incident in a list of results; the file that the search loads for it. */
export interface SearchResult
  extends Pick<
    IncidentRow,
    'href' | 'language' | 'title' | 'organisation' | 'day' | 'dayText' | 'severity' | 'duration'
  > {
  readonly summary: string;
  /** Its story and its record, each with the address of its place on the page. */
  readonly sections: readonly TextSection[];
}

export interface SearchDocument {
  readonly result: SearchResult;
  readonly texts: SearchTexts;
}

/**
 * What the search knows of a postmortem in the language of an edition. `html` is its rendered story,
 * `undefined` where it has none in that language: then it is found by its title, its summary and
 * the names in its record.
 */
export function searchDocument(
  incident: Incident,
  html: string | undefined,
  edition: Edition,
): SearchDocument {
  const row = incidentRow(incident, edition);
  const { href, language, organisation, day, severity, duration } = row;
  const title = plainText(incident.title);
  const summary = plainText(incident.summary);
  const sections = html === undefined ? [] : allSections(incident, html, edition);
  const names = [serviceNames, causeNames, regionNames].flatMap((of) => of(incident, edition));
  return {
    result: {
      href,
      language,
      title,
      organisation,
      day,
      dayText: row.dayText,
      severity,
      duration,
      summary,
      sections: sections.map(({ section }) => section),
    },
    texts: {
      title: [title],
      about: [summary, organisation, ...names, idsOf(incident)],
      text: sections.flatMap(({ texts }) => texts),
    },
  };
}

/** The day and the controlled words as they are written: `2019-07-02`, `us-east-1`, `bad-deploy`. */
function idsOf(incident: Incident) {
  const regions = incident.regions.filter(isAffected).map(({ code }) => code.split(':').at(-1));
  const ids = [startDay(incident), ...(incident.cause?.classes ?? []), ...regions];
  return [...new Set(ids)].join(' ');
}

interface Searched {
  readonly section: TextSection;
  /** What it is found by: headings of the interface are none of it. */
  readonly texts: readonly string[];
}

function allSections(incident: Incident, html: string, edition: Edition): Searched[] {
  const { words } = edition.language;
  const { cause, impact, lessons, actions } = incident;
  const causes = [cause?.trigger, ...(cause?.factors ?? []), cause?.root, cause?.effect];
  const learnt = [...lessons.well, ...lessons.wrong, ...lessons.lucky, ...lessons.surprised];
  const figures = impact.map(({ label, note }) => ({ text: note ? `${label} (${note})` : label }));
  return [
    ...eventSections(incident, edition),
    ...ownSections(html, words.story),
    ...recordSection('cause', words.cause.title, causes),
    ...recordSection('impact', words.impact.title, figures),
    ...recordSection('lessons', words.lessons.title, learnt),
    ...recordSection('actions', words.actions.title, actions),
  ];
}

/** Each event is a place of its own, found by its time too. */
function eventSections({ timeline }: Incident, { language }: Edition): Searched[] {
  return timeline.map(({ id, at, text }) => {
    const clock = momentView(at).clock;
    const day = dayText(shownDay(at), language);
    const title = `${language.words.timeline.title} · ${clock ? `${clock} UTC` : day}`;
    const plain = plainText(text);
    return { section: { id, title, text: plain }, texts: [clock ?? day, plain] };
  });
}

/** The story by its writer's headings; what comes before the first has one of the interface. */
function ownSections(html: string, lead: string): Searched[] {
  return storySections(html, { id: 'story', title: lead }).map((section) => ({
    section,
    texts: section.title === lead ? [section.text] : [section.title, section.text],
  }));
}

function recordSection(
  id: string,
  title: string,
  items: readonly (Pick<SourcedText, 'text'> | undefined)[],
): Searched[] {
  const texts = items.flatMap((item) => (item ? [plainText(item.text)] : []));
  return texts.length === 0 ? [] : [{ section: { id, title, text: texts.join(' · ') }, texts }];
}
