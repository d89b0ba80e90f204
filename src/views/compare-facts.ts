import { byLevel, isAffected } from '../domain/impact-level.ts';
import type { Incident } from '../domain/incident.ts';
import type { ImpactLevel } from '../domain/terms.ts';
import { causeClass, serviceName } from './classified-names.ts';
import { detectorText } from './detection-section.ts';
import type { Edition } from './edition.ts';
import { regionText } from './region-text.ts';
import { knownView, type RecordContext } from './statement-view.ts';

/** What is said of every incident in words that can be the same. */
export type FactName = 'causes' | 'trigger' | 'detection' | 'services' | 'severity';

/** Something that can be the same in several incidents. */
export interface CompareValue {
  /** Equal in incidents that have the same. */
  readonly key: string;
  readonly text: string;
  readonly href?: string | undefined;
  /** `approximate, derived`. */
  readonly marks?: string | undefined;
}

export interface CompareFact {
  readonly values: readonly CompareValue[];
  /** What stands in the place of values when there are none. */
  readonly missing: string;
}

/** Regions that were affected alike. */
export interface CompareRegions {
  readonly level: ImpactLevel;
  readonly levelText: string;
  readonly isAffected: boolean;
  readonly values: readonly CompareValue[];
}

type Facts = Readonly<Record<Exclude<FactName, 'severity'>, CompareFact>>;

export function compareFacts(incident: Incident, edition: Edition, context: RecordContext): Facts {
  const { words } = edition.language;
  const { cause } = incident;
  const classes = cause?.classes ?? [];
  const services = new Set(incident.services.filter(isAffected).map(({ name }) => name));
  return {
    causes: {
      values: classes.map((id) => {
        const { name, href } = causeClass(id, edition);
        return { key: id, text: name, href };
      }),
      missing: words.notKnown,
    },
    trigger: triggerFact(incident, context),
    detection: detectionFact(incident, context),
    services: {
      values: [...services].map((id) => ({ key: id, text: serviceName(id, edition) })),
      missing: words.notKnown,
    },
  };
}

function triggerFact({ cause }: Incident, context: RecordContext): CompareFact {
  const { words } = context.language;
  const trigger = cause?.trigger;
  if (!trigger) return { values: [], missing: words.notKnown };
  if (!trigger.kind) return { values: [], missing: words.compare.noKind };
  const { marks } = knownView(trigger, context);
  const text = words.triggerKinds[trigger.kind];
  return { values: [{ key: trigger.kind, text, marks }], missing: '' };
}

function detectionFact({ detection }: Incident, context: RecordContext): CompareFact {
  const { language } = context;
  if (!detection) return { values: [], missing: language.words.notKnown };
  const text = detectorText(detection, language);
  if (!detection.by) return { values: [], missing: text };
  const { marks } = knownView(detection, context);
  return { values: [{ key: detection.by, text, marks }], missing: '' };
}

/** The regions by how they were affected, worst first, each once a level. */
export function compareRegions(
  { regions }: Incident,
  { vocabulary, language }: Edition,
  context: RecordContext,
): CompareRegions[] {
  const byName = Map.groupBy(regions.toSorted(byLevel), ({ level }) => level);
  return [...byName].map(([level, own]) => {
    const codes = new Map(own.map((region) => [region.code, region]));
    const values = [...codes.values()].map((region) => ({
      key: region.code,
      text: regionText(region.code, vocabulary, language),
      marks: knownView(region, context).marks,
    }));
    const levelText = language.words.levels[level];
    return { level, levelText, isAffected: isAffected({ level }), values };
  });
}
