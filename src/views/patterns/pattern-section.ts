import type { Incident } from '../../domain/incident.ts';
import type { Edition } from '../edition.ts';
import { incidentMark } from './incident-mark.ts';
import type { PatternTable } from './pattern-table.ts';

/** One figure of the page with all that is said around it. */
export interface PatternSection<Figure> {
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
  /** What is measured, and how. */
  readonly lead: string;
  /** Of how many it is known; what stands out. */
  readonly reading: readonly string[];
  readonly figure: Figure;
  /** Incidents of which it is not known. */
  readonly missing?: NamedIncidents | undefined;
  readonly table: PatternTable;
}

/** Some incidents by name, the first few as links. */
export interface NamedIncidents {
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** `and 5 more`; usually empty. */
  readonly more: string;
}

const mostNamed = 12;

/** `undefined` when there are none. */
export function namedIncidents(
  text: string,
  incidents: readonly Incident[],
  edition: Edition,
): NamedIncidents | undefined {
  if (incidents.length === 0) return undefined;
  const rest = incidents.length - mostNamed;
  return {
    text,
    links: incidents.slice(0, mostNamed).map((incident) => {
      const { href, name } = incidentMark(incident, edition);
      return { href, text: name };
    }),
    more: rest > 0 ? edition.language.words.facts.more(rest) : '',
  };
}
