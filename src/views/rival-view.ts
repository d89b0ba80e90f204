import type { ImpactFigure, Milestone } from '../domain/incident.ts';
import { rivalLengths } from '../domain/rival-lengths.ts';
import type { Language } from '../i18n/language.ts';
import { figureReading } from './figure-reading.ts';
import { type LengthView, lengthView } from './length-view.ts';
import { type CitationLink, citationsOf, type RecordContext } from './statement-view.ts';

/** What other sources say instead: `or 14,000`, `24 to 30 min by other sources`. */
export interface RivalView {
  readonly text: string;
  readonly citations: readonly CitationLink[];
}

export function figureRivals(
  { alternatives, unit }: ImpactFigure,
  context: RecordContext,
): RivalView[] {
  const { language } = context;
  return alternatives.map(({ value, to, source }) => {
    const { number, unit: shownUnit } = figureReading({ value, to, unit }, language);
    const claim = [number, shownUnit].filter(Boolean).join('\u00a0');
    const text = `${language.words.or} ${claim}`;
    return { text, citations: citationsOf(source, context) };
  });
}

/** The range of a duration by the times that others give its ends; none when nobody differs. */
export function lengthRivals(from: Milestone, to: Milestone, context: RecordContext): RivalView[] {
  const lengths = rivalLengths(from, to).map((length) => lengthView(length, context.language));
  const [shortest, longest] = [lengths[0], lengths.at(-1)];
  if (!shortest || !longest) return [];
  const source = [from, to].flatMap(({ alternatives }) => alternatives.flatMap((a) => a.source));
  const numbers = [...new Set(source)].toSorted((a, b) => a - b);
  const text = context.language.words.byOthers(rangeText(shortest, longest, context.language));
  return [{ text, citations: citationsOf(numbers, context) }];
}

/** `24 to 30 min`, with the unit once where it is the same. */
function rangeText(shortest: LengthView, longest: LengthView, { words }: Language) {
  if (shortest.text === longest.text) return longest.text;
  const [low, ...moreLow] = shortest.parts;
  const [high, ...moreHigh] = longest.parts;
  const isPlain = shortest.qualifier === '' && moreLow.length + moreHigh.length === 0;
  const isSameUnit = isPlain && low?.unit === high?.unit;
  return words.range(isSameUnit && low ? low.number : shortest.text, longest.text);
}
