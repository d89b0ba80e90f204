import { totalMinutes, type YearOfImpact } from '../../domain/impact-by-year.ts';
import type { Measured } from '../../domain/measured.ts';
import { numberFormat } from '../../i18n/formats.ts';
import type { Edition } from '../edition.ts';
import { facetPath } from '../facet-path.ts';
import { pageHref } from '../href.ts';
import { roundedScale } from '../scales/linear-scale.ts';
import { hoursText } from './hours-text.ts';
import { incidentMark } from './incident-mark.ts';
import { measuredText } from './measured-text.ts';
import type { PlotTick } from './plot-view.ts';

/** Years with their hours, to scale from 0. Positions go from 0 to 1. */
export interface HourBars {
  readonly id: string;
  readonly ticks: readonly PlotTick[];
  readonly rows: readonly HourBar[];
}

export interface HourBar {
  readonly name: string;
  readonly href: string;
  readonly texts: readonly string[];
  readonly blocks: readonly HourBlock[];
}

/** The hours of an incident, or of several that are too short to be seen apart. */
export interface HourBlock {
  readonly from: number;
  readonly to: number;
  readonly href: string;
  readonly words: string;
}

/** A narrower block cannot be told from its neighbours on a phone. */
const leastShare = 0.02;
const tickCount = 5;

export function hourBars(years: readonly YearOfImpact[], edition: Edition): HourBars {
  const { locale, words } = edition.language;
  const hours = years.map(({ minutes }) => minutes / 60);
  const { ticks, share } = roundedScale(hours, tickCount, true);
  const format = numberFormat(locale);
  return {
    id: 'hours-plot',
    ticks: ticks.map((tick, index) => ({
      at: share(tick),
      text: `${format.format(tick)}\u00a0${words.units.hour}`,
      isMinor: index % 2 === 1,
    })),
    rows: years.map((year) => hourBar(year, (minutes) => share(minutes / 60), edition)),
  };
}

function hourBar(
  year: YearOfImpact,
  shareOf: (minutes: number) => number,
  edition: Edition,
): HourBar {
  const { language } = edition;
  const { count, known, minutes } = year;
  return {
    name: year.year,
    href: yearHref(year, edition),
    texts: [
      ...(known.length === 0 ? [] : [hoursText(minutes, language)]),
      language.words.patterns.known(known.length, count),
    ],
    blocks: yearBlocks(year, shareOf, edition),
  };
}

/** The longest first, and one for all that are too short. */
function yearBlocks(
  year: YearOfImpact,
  shareOf: (minutes: number) => number,
  edition: Edition,
): HourBlock[] {
  const longestFirst = year.known.toReversed();
  const shown = longestFirst.filter(({ minutes }) => shareOf(minutes) >= leastShare);
  const rest = longestFirst.slice(shown.length);
  let from = 0;
  const blocks = shown.map((measured): HourBlock => {
    const to = from + shareOf(measured.minutes);
    const block = { from, to, ...incidentBlock(measured, edition) };
    from = to;
    return block;
  });
  const [only] = rest;
  if (!only) return blocks;
  const last = rest.length === 1 ? incidentBlock(only, edition) : restBlock(rest, year, edition);
  return [...blocks, { from, to: shareOf(year.minutes), ...last }];
}

function incidentBlock(measured: Measured, edition: Edition) {
  const { href, name } = incidentMark(measured.incident, edition);
  const { language } = edition;
  return { href, words: `${name}${language.words.colon}${measuredText(measured, language)}` };
}

function restBlock(rest: readonly Measured[], year: YearOfImpact, edition: Edition) {
  const { language } = edition;
  const sum = hoursText(totalMinutes({ known: rest }), language);
  return {
    href: yearHref(year, edition),
    words: language.words.patterns.hours.rest(rest.length, year.year, sum),
  };
}

function yearHref({ year }: YearOfImpact, edition: Edition) {
  return pageHref(edition, facetPath('years', year));
}
