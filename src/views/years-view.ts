import type { Facet } from '../domain/facets.ts';
import type { Incident } from '../domain/incident.ts';
import { type Measurement, measurement } from '../domain/measurement.ts';
import { spanOfImpact } from '../domain/spans.ts';
import { totalLength } from '../domain/total-length.ts';
import type { Edition } from './edition.ts';
import { type FacetValue, facetValue } from './facet-value.ts';
import { lengthForms, mostAlongScale } from './length-marks.ts';
import { lengthText } from './length-text.ts';
import { type LengthsView, lengthsView, mostDots } from './lengths-view.ts';

/** The years of a library, each with its incidents along one scale. */
export interface YearsView {
  readonly rows: readonly YearRow[];
  readonly ticks: LengthsView['ticks'];
  readonly key: LengthsView['key'];
  /** What bars count, where the drawings have bars. */
  readonly note: string;
}

/** A year in the list of years: what its incidents took, drawn and added up. */
export interface YearRow extends FacetValue {
  readonly countText: string;
  readonly lengths: LengthsView;
  /** `in all 12 d 4 h, approximate`; says so where no length is known. */
  readonly total: string;
  /** `8 of 9 known`, where not all are. */
  readonly known: string;
}

/** In the order of the facet. The drawings of all years are of one kind, their bars of one scale. */
export function yearsView(facet: Facet, edition: Edition): YearsView {
  const years = [...facet].map(([year, incidents]) => ({
    year,
    incidents,
    measured: measurement(incidents, spanOfImpact),
  }));
  const known = years.map(({ measured }) => measured.known);
  const areBars = known.some(({ length }) => length > mostDots);
  const most = areBars ? Math.max(...known.map(mostAlongScale)) : undefined;
  const rows = years.map((one) => yearRow(one, most, edition));
  const keys = rows.flatMap(({ lengths }) => lengths.key);
  return {
    rows,
    ticks: rows[0]?.lengths.ticks ?? [],
    key: lengthForms.flatMap((form) => keys.find((entry) => entry.form === form) ?? []),
    note: rows.map(({ lengths: { marks } }) => (marks.kind === 'bars' ? marks.note : ''))[0] ?? '',
  };
}

interface Year {
  readonly year: string;
  readonly incidents: readonly Incident[];
  readonly measured: Measurement;
}

function yearRow(
  { year, incidents, measured }: Year,
  most: number | undefined,
  edition: Edition,
): YearRow {
  const { facets, lengths } = edition.language.words;
  const total = totalLength(measured.known);
  const [known, all] = [measured.known.length, incidents.length];
  return {
    ...facetValue('years', year, all, edition),
    countText: facets.count(all),
    lengths: lengthsView({ id: `year-${year}`, name: year, most }, measured, edition),
    total: total ? facets.total(lengthText(total, edition.language)) : facets.noTotal,
    known: known > 0 && known < all ? lengths.known(known, all) : '',
  };
}
