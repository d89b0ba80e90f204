import type { Incident } from '../domain/incident.ts';
import { lengthBetween } from '../domain/length.ts';
import { drawnMinutes } from './drawn-minutes.ts';
import type { Edition } from './edition.ts';
import { lengthView } from './length-view.ts';
import { type PhaseName, phases } from './phases.ts';

/** A phase as the timeline to scale draws it. Minutes count from the start of the incident. */
export interface PhaseBand {
  readonly name: PhaseName;
  readonly title: string;
  /** `undefined` where it has no known bound on that side. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whether no source gives its end; `to` is the last moment that is known to belong to it. */
  readonly isOpen: boolean;
  /** `24 min`, or that its end is not known; empty for a phase without bounds. */
  readonly duration: string;
}

export function phaseBands(incident: Incident, { language }: Edition): PhaseBand[] {
  const { words } = language;
  const { started } = incident.milestones;
  const bands = phases(incident).map(({ name, from, to, lastKnown }) => {
    const isOpen = lastKnown !== undefined && name !== 'after';
    const [first, last] = name === 'after' ? [from ?? lastKnown, to] : [from, to ?? lastKnown];
    const duration = from && to ? lengthView(lengthBetween(from, to), language).text : '';
    return {
      name,
      title: words.timeline.phases[name],
      from: first && drawnMinutes(started, first),
      to: last && drawnMinutes(started, last),
      isOpen,
      duration: isOpen ? words.timelineFigure.openEnd : duration,
    };
  });
  // Whoever mitigates and resolves in the same minute has no phase between.
  return bands.filter(({ from, to, isOpen }) => isOpen || from === undefined || from !== to);
}
