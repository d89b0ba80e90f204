import type { InterfaceWords } from '../i18n/en.ts';
import type { CommonName } from './compare-common.ts';
import type { DurationLanguage } from './duration.ts';
import type { Edition } from './edition.ts';

type Words = InterfaceWords['compare'];

/** The words that the comparison needs in the browser, as JSON in its element. */
export interface CompareWords
  extends DurationLanguage,
    Pick<
      Words,
      | 'forward'
      | 'remove'
      | 'choose'
      | 'unknown'
      | 'tooMany'
      | 'loading'
      | 'failed'
      | 'same'
      | 'drawing'
      | 'edges'
      | 'phases'
      | 'noEvents'
      | 'notDrawn'
    > {
  /** Behind a term. */
  readonly colon: string;
  /** `Timeline to scale: {title}`. */
  readonly figure: string;
  readonly about: Readonly<Record<'linear' | 'log', string>>;
  readonly noCommon: string;
  readonly common: Readonly<Record<CommonName, string>>;
}

export function compareWords({ language }: Edition): CompareWords {
  const { compare, units, colon, timelineFigure, facts, detection } = language.words;
  const { forward, remove, choose, unknown, tooMany, loading, failed, same } = compare;
  const { drawing, edges, phases, noEvents, notDrawn, scale, common, severity, organisation } =
    compare;
  const { services, regions } = facts;
  const { causes, trigger } = compare;
  return {
    ...{ forward, remove, choose, unknown, tooMany, loading, failed, same },
    ...{ drawing, edges, phases, noEvents, notDrawn },
    locale: language.locale,
    words: { units },
    colon,
    figure: timelineFigure.name('{title}'),
    about: { linear: scale.aboutLinear, log: scale.aboutLog },
    noCommon: common.none,
    common: {
      causes,
      trigger,
      detection: detection.title,
      services,
      severity,
      regions,
      organisation,
    },
  };
}
