const hour = 60;
const day = 24 * hour;
const month = 30.44 * day;

/** Steps that people count time in, in minutes; beyond them, in months. */
const steps = [
  ...[0.25, 0.5, 1, 2, 5, 10, 15, 30],
  ...[hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour],
  ...[day, 2 * day, 7 * day, 14 * day],
];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];
const largestMonthStep = 600;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface RoundTimes {
  /** In minutes from the start of the incident. */
  readonly times: readonly number[];
  /** Whether they are days. */
  readonly isDay: boolean;
}

/**
 * The round times of UTC in a stretch of time, at least `leastStep` minutes apart: minutes, hours,
 * midnights, or the first days of months. All moments count from the start of the incident;
 * `startedAt` is that start in minutes since the epoch.
 */
export function roundTimes(stretch: Stretch, startedAt: number, leastStep: number): RoundTimes {
  const step = steps.find((length) => length >= leastStep);
  if (step !== undefined) return { times: multiples(stretch, startedAt, step), isDay: step >= day };
  const months = monthSteps.find((count) => count * month >= leastStep) ?? largestMonthStep;
  return { times: firstsOfMonths(stretch, startedAt, months), isDay: true };
}

function multiples({ from, to }: Stretch, startedAt: number, step: number) {
  const first = Math.ceil((startedAt + from) / step) * step - startedAt;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function firstsOfMonths({ from, to }: Stretch, startedAt: number, months: number) {
  const began = new Date((startedAt + from) * 60_000);
  const times: number[] = [];
  let number = (began.getUTCFullYear() - 1970) * 12 + began.getUTCMonth();
  for (;;) {
    const minutes = Date.UTC(1970, number) / 60_000 - startedAt;
    if (minutes > to) return times;
    if (minutes >= from && number % months === 0) times.push(minutes);
    number++;
  }
}
