import type { Series, SeriesPositions } from '../domain/series.ts';
import type { Language } from '../i18n/language.ts';
import { type PhasedIncident, type PhaseName, phases } from './phases.ts';
import { positionAxis, type SeriesAxis, valueAxis } from './series-axis.ts';
import { type SeriesRun, seriesRuns } from './series-points.ts';

/** Lines, steps or dots between two axes. */
export interface SeriesPlot {
  readonly kind: 'line' | 'step' | 'dot';
  readonly x: SeriesAxis;
  readonly y: SeriesAxis;
  readonly lines: readonly SeriesLine[];
  /** Phases of the incident behind them, from left to right. */
  readonly phases: readonly SeriesPhase[];
  /** How many points there are and how many are drawn, where not all are. */
  readonly thinned?: { readonly points: number; readonly drawn: number } | undefined;
}

export interface SeriesLine {
  /** Empty when it is the only one: then its axis has its name. */
  readonly label: string;
  readonly runs: readonly SeriesRun[];
}

export interface SeriesPhase {
  readonly name: PhaseName;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export function seriesPlot(
  series: Series,
  positions: Exclude<SeriesPositions, { kind: 'name' }>,
  incident: PhasedIncident,
  language: Language,
): SeriesPlot {
  const { columns, kind } = series;
  const isTime = positions.kind === 'time';
  const rows = isTime ? positions.instants.map(Date.parse) : positions.numbers;
  const x = positionAxis(series, rows, isTime, language);
  const y = valueAxis(series, language);
  const lines = columns.map((column) => ({
    label: columns.length === 1 ? '' : column.name,
    runs: seriesRuns(column, rows.map(x.share), y.share),
  }));
  const points = columns.flatMap(({ values }) => values.filter((value) => value !== null)).length;
  const drawn = lines.flatMap(({ runs }) => runs.flat()).length;
  return {
    // Bars are no plot; the checks let no other kind have names.
    kind: kind === 'bar' ? 'dot' : kind,
    x: x.axis,
    y: y.axis,
    lines,
    phases: isTime ? phasesWithin(incident, x.share, language) : [],
    thinned: drawn < points ? { points, drawn } : undefined,
  };
}

/** As a share of a plot on a phone: what is narrower cannot be seen. */
const onePixel = 1 / 220;

/** The parts of an incident that lie within the axis. Before it began and after its end nothing is shaded. */
function phasesWithin(
  incident: PhasedIncident,
  share: (time: number) => number,
  { words }: Language,
): SeriesPhase[] {
  return phases(incident).flatMap(({ name, from, to, lastKnown }) => {
    if (!from || name === 'after') return [];
    const last = to ?? lastKnown;
    const start = Math.max(0, share(Date.parse(from.instant)));
    const end = last ? Math.min(1, share(Date.parse(last.instant))) : 1;
    return start + onePixel < end
      ? [{ name, title: words.timeline.phases[name], from: start, to: end }]
      : [];
  });
}
