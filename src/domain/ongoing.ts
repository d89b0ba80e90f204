import type { Incident } from './incident.ts';
import { newestFirst } from './newest-first.ts';

/** What every page says of an incident that goes on. */
export type OngoingIncident = Pick<Incident, 'id' | 'title' | 'status' | 'translatedTo'> & {
  readonly started: Pick<
    Incident['milestones']['started'],
    'instant' | 'precision' | 'local' | 'bound' | 'isApproximate' | 'isDerived'
  >;
};

/** The incidents that go on, as far as pages of others tell of them. */
export interface Ongoing {
  /** How many there are. */
  readonly count: number;
  /** The newest first, and no more of them than a page may need: the first, and one beside itself. */
  readonly newest: readonly OngoingIncident[];
}

const mostTold = 2;

export function isOngoing({ status }: Pick<Incident, 'status'>): boolean {
  return status !== 'resolved';
}

/** Of incidents that all go on, what pages of others tell. */
export function ongoingOf(incidents: readonly Incident[]): Ongoing {
  return {
    count: incidents.length,
    newest: incidents
      .toSorted(newestFirst)
      .slice(0, mostTold)
      .map(({ id, title, status, translatedTo, milestones }) => {
        const { instant, precision, local, bound, isApproximate, isDerived } = milestones.started;
        const started = { instant, precision, local, bound, isApproximate, isDerived };
        return { id, title, status, translatedTo, started };
      }),
  };
}
