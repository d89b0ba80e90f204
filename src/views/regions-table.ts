import { byLevel } from '../domain/impact-level.ts';
import type { AffectedRegion, Incident } from '../domain/incident.ts';
import { lengthBetween } from '../domain/length.ts';
import type { ImpactLevel } from '../domain/terms.ts';
import type { DurationView } from './duration.ts';
import type { Edition } from './edition.ts';
import { lengthView } from './length-view.ts';
import { regionText } from './region-text.ts';
import { type KnownView, knownView, type RecordContext } from './statement-view.ts';

export interface RegionRow extends KnownView {
  readonly name: string;
  readonly level: ImpactLevel;
  readonly levelText: string;
  readonly duration?: DurationView | undefined;
  readonly note?: string | undefined;
}

export interface RegionsTable {
  readonly rows: readonly RegionRow[];
  /** Whether the record says for any of them how long. */
  readonly hasDurations: boolean;
}

/** The affected regions, worst first, else in the writer's order. */
export function regionsTable(
  { regions }: Incident,
  { vocabulary }: Edition,
  context: RecordContext,
): RegionsTable {
  const rows = regions.toSorted(byLevel).map((region) => ({
    ...knownView(region, context),
    name: regionText(region.code, vocabulary, context.language),
    level: region.level,
    levelText: context.language.words.levels[region.level],
    duration: spanOf(region, context),
    note: region.note,
  }));
  return { rows, hasDurations: rows.some(({ duration }) => duration !== undefined) };
}

function spanOf({ from, until }: Pick<AffectedRegion, 'from' | 'until'>, context: RecordContext) {
  if (!from || !until) return undefined;
  return lengthView(lengthBetween(from, until), context.language);
}
