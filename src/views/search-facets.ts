import { facetSlug } from '../domain/facet-slug.ts';
import { isAffected } from '../domain/impact-level.ts';
import type { Incident } from '../domain/incident.ts';
import { regionChain } from '../domain/regions/region-chain.ts';
import { minutesOfImpact, spans } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import { severities, triggerKinds } from '../domain/terms.ts';
import type { FacetColumn, FacetTable } from '../search/facet-table.ts';
import { toSteps } from '../search/number-list.ts';
import { causeClass, serviceName } from './classified-names.ts';
import { type Edition, localized } from './edition.ts';
import { regionText } from './region-text.ts';

/**
 * What the search chooses, counts and sorts incidents by, named in the language of an edition.
 * Incidents are numbered as they are given, newest first.
 */
export function searchFacets(incidents: readonly Incident[], edition: Edition): FacetTable {
  const { language } = edition;
  const by = (valuesOf: (incident: Incident) => readonly string[]) =>
    numbersBy(incidents, valuesOf);
  return {
    count: incidents.length,
    duration: incidents.map((incident) => minutesOfImpact(incident) ?? null),
    ttd: incidents.map(minutesToDetect),
    facets: {
      severity: known(
        by(({ severity }) => [severity]),
        severities,
        (id) => language.words.severities[id],
      ),
      cause: causeColumns(
        by(({ cause }) => cause?.classes ?? []),
        edition,
      ),
      trigger: known(
        by(({ cause }) => (cause?.trigger?.kind ? [cause.trigger.kind] : [])),
        triggerKinds,
        (id) => language.words.triggerKinds[id],
      ),
      organisation: organisationColumns(incidents, edition),
      service: mostFirst(
        by(({ services }) => services.filter(isAffected).map(({ id }) => id)),
        (id) => serviceName(id, edition),
        edition,
      ),
      region: regionColumns(
        by(({ regions }) => regions.filter(isAffected).map(({ code }) => code)),
        edition,
      ),
      year: columns(
        by((incident) => [startDay(incident).slice(0, 4)]),
        (id) => id,
      ),
    },
  };
}

/** Numbers of incidents by a value that they have. */
type Numbers = ReadonlyMap<string, readonly number[]>;

function numbersBy(
  incidents: readonly Incident[],
  valuesOf: (incident: Incident) => readonly string[],
): Numbers {
  const numbers = new Map<string, number[]>();
  incidents.forEach((incident, number) => {
    for (const value of new Set(valuesOf(incident))) {
      const own = numbers.get(value);
      if (own) own.push(number);
      else numbers.set(value, [number]);
    }
  });
  return numbers;
}

function columns(numbers: Numbers, nameOf: (id: string) => string): FacetColumn[] {
  return [...numbers].map(([id, own]) => ({ id, name: nameOf(id), incidents: toSteps(own) }));
}

/** Those of a closed list that incidents have, in its order. */
function known<Id extends string>(
  numbers: Numbers,
  ids: readonly Id[],
  nameOf: (id: Id) => string,
): FacetColumn[] {
  return ids.flatMap((id) => {
    const own = numbers.get(id);
    return own ? [{ id, name: nameOf(id), incidents: toSteps(own) }] : [];
  });
}

function mostFirst(
  numbers: Numbers,
  nameOf: (id: string) => string,
  { language }: Edition,
): FacetColumn[] {
  return columns(numbers, nameOf).toSorted(
    (a, b) =>
      b.incidents.length - a.incidents.length || a.name.localeCompare(b.name, language.locale),
  );
}

/** Each family, and after it its classes; classes that the vocabulary lacks come last. */
function causeColumns(numbers: Numbers, edition: Edition): FacetColumn[] {
  const { families, classes } = edition.vocabulary.causes;
  const all = mostFirst(numbers, (id) => causeClass(id, edition).name, edition);
  const familyOf = new Map(classes.map(({ id, family }) => [id, family]));
  const inFamilies = families.flatMap(({ id, name }): FacetColumn[] => {
    const own = all.filter((column) => familyOf.get(column.id) === id);
    if (own.length === 0) return [];
    const family = { id, name: localized(name, edition), incidents: [] };
    return [family, ...own.map((column) => ({ ...column, within: id }))];
  });
  return [...inFamilies, ...all.filter(({ id }) => !familyOf.has(id))];
}

/** Also the regions that those of incidents lie in, up to the world. */
function regionColumns(numbers: Numbers, edition: Edition): FacetColumn[] {
  const { vocabulary, language } = edition;
  const parents = new Map<string, string | undefined>();
  for (const code of numbers.keys())
    regionChain(code, vocabulary.regions.regions).forEach((area, index, chain) => {
      parents.set(area, chain[index + 1]);
    });
  const all = new Map([...parents.keys()].map((code) => [code, numbers.get(code) ?? []]));
  const named = mostFirst(all, (code) => regionText(code, vocabulary, language), edition);
  return named.map((column) => ({ ...column, within: parents.get(column.id) }));
}

/** By the slug of the name, as in the addresses of their pages. */
function organisationColumns(incidents: readonly Incident[], edition: Edition): FacetColumn[] {
  const names = new Map(
    incidents.map(({ organisation }) => [facetSlug(organisation), organisation] as const),
  );
  const numbers = numbersBy(incidents, ({ organisation }) => [facetSlug(organisation)]);
  return mostFirst(numbers, (id) => names.get(id) ?? id, edition);
}

function minutesToDetect(incident: Incident) {
  const ttd = spans(incident).find(({ name }) => name === 'ttd');
  return ttd?.length?.minutes ?? null;
}
