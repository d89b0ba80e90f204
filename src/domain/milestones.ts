import { isCoarse, isSameDate } from './coarse-moment.ts';
import type { Incident, Milestone } from './incident.ts';
import { minutesBetween } from './moment.ts';
import { momentNames } from './terms.ts';

type Milestones = Incident['milestones'];

const minutesOfHalfDay = 12 * 60;

/**
 * Gives milestones that are known to the day only an instant to be drawn at: the noon of that day,
 * but not before what came ahead of them that day, nor behind what came after.
 */
export function placeDays(milestones: Milestones): Milestones {
  const placed = momentNames.flatMap((name, index) => {
    const milestone = milestones[name];
    if (!milestone || !isCoarse(milestone)) return milestone ? [[name, milestone]] : [];
    const sameDay = (names: readonly (typeof name)[]) =>
      names.flatMap((other) => {
        const moment = milestones[other];
        return moment && !isCoarse(moment) && isSameDate(moment, milestone) ? [moment] : [];
      });
    const ahead = sameDay(momentNames.slice(0, index));
    const behind = sameDay(momentNames.slice(index + 1));
    return [[name, atNoonBetween(milestone, ahead, behind)]];
  });
  return Object.fromEntries(placed);
}

function atNoonBetween(
  day: Milestone,
  ahead: readonly Milestone[],
  behind: readonly Milestone[],
): Milestone {
  const minutesOf = (moment: Milestone) => minutesBetween(day, moment);
  const earliest = Math.max(...ahead.map(minutesOf), minutesOfHalfDay);
  const minutes = Math.min(...behind.map(minutesOf), earliest);
  const instant = new Date(Date.parse(day.instant) + minutes * 60_000);
  return { ...day, instant: instant.toISOString().replace('.000Z', 'Z') };
}
