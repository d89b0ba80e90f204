import { isAffected } from '../domain/impact-level.ts';
import type { ImpactFigure, Incident } from '../domain/incident.ts';
import type { ImpactLevel } from '../domain/terms.ts';
import { serviceName } from './classified-names.ts';
import type { Quantity } from './duration.ts';
import type { Edition } from './edition.ts';
import { facetPath } from './facet-path.ts';
import { figureQualifier, figureReading } from './figure-reading.ts';
import { pageHref } from './href.ts';
import { figureRivals, type RivalView } from './rival-view.ts';
import { type KnownView, knownView, type RecordContext } from './statement-view.ts';

export interface FigureRow extends KnownView {
  readonly label: string;
  /** `at least`, before the reading; usually empty. */
  readonly qualifier: string;
  readonly reading: Quantity;
  readonly rivals: readonly RivalView[];
  readonly note?: string | undefined;
}

export interface ServiceRow extends KnownView {
  readonly name: string;
  /** All incidents that affected it; none where this one did not. */
  readonly href?: string | undefined;
  readonly level?: ImpactLevel | undefined;
  readonly levelText?: string | undefined;
  readonly note?: string | undefined;
}

export interface ImpactView {
  readonly figures: readonly FigureRow[];
  /** Only when the record says more of them than their names. */
  readonly services: readonly ServiceRow[];
}

export function impactSection(
  incident: Incident,
  edition: Edition,
  context: RecordContext,
): ImpactView {
  const figures = incident.impact.map((figure): FigureRow => {
    return {
      ...figureKnown(figure, context),
      label: figure.label,
      qualifier: figureQualifier(figure, context.language),
      reading: figureReading(figure, context.language),
      rivals: figureRivals(figure, context),
      note: figure.note,
    };
  });
  const services = incident.services.map((service): ServiceRow => {
    const { id, name, level, note } = service;
    return {
      ...knownView(service, context),
      name: serviceName(name, edition),
      href: isAffected(service) ? pageHref(edition, facetPath('services', id)) : undefined,
      level,
      levelText: level && context.language.words.levels[level],
      note,
    };
  });
  return { figures, services: services.some(({ level, note }) => level || note) ? services : [] };
}

/** A figure without a source says so. */
function figureKnown(figure: ImpactFigure, context: RecordContext): KnownView {
  const known = knownView(figure, context);
  if (known.citations.length > 0) return known;
  const marks = [known.marks, context.language.words.unsourced].filter((mark) => mark !== '');
  return { ...known, marks: marks.join(', ') };
}
