import { facetSlug } from '../domain/facet-slug.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { LibraryEntry, Placed } from './library-entry.ts';

type FacetName = keyof LibraryEntry['names'];

/** Who had an address first. */
interface Owner {
  readonly value: string;
  readonly file: string;
}

/**
 * No two organisations, services or regions have pages at one address, `/organisations/cloudflare/`:
 * mostly they are one, spelt in two ways.
 */
export function pagesUnique(entries: readonly LibraryEntry[], vocabulary: Vocabulary): Finding[] {
  const services = vocabulary.services.services.map(({ id }) => id);
  const { regions } = vocabulary.regions;
  const codes = regions.map(({ code }) => code);
  // What is no region at all has a finding of its own.
  const isRegion = ({ value }: Placed) => resolveRegion(value, regions) !== undefined;
  return [
    ...sharedPages('organisations', entries, []),
    ...sharedPages('services', entries, owned('services', services)),
    ...sharedPages('regions', entries, owned('regions', codes), isRegion),
  ];
}

function owned(name: string, values: readonly string[]): Owner[] {
  return values.map((value) => ({ value, file: `content/vocabulary/${name}.yaml` }));
}

function sharedPages(
  facet: FacetName,
  entries: readonly LibraryEntry[],
  defined: readonly Owner[],
  isNamed: (name: Placed) => boolean = () => true,
): Finding[] {
  const owners = new Map(defined.map((owner) => [facetSlug(owner.value), owner]));
  return entries.flatMap(({ names }) =>
    names[facet].filter(isNamed).flatMap((name) => {
      const slug = facetSlug(name.value);
      const owner = owners.get(slug) ?? { value: name.value, file: name.place.file };
      owners.set(slug, owner);
      return owner.value === name.value ? [] : [sharedPage(name, owner, `/${facet}/${slug}/`)];
    }),
  );
}

function sharedPage({ value, place }: Placed, owner: Owner, address: string): Finding {
  const taken = `\`${address}\`, the page of \`${value}\`, is that of \`${owner.value}\` in ${owner.file}.`;
  const message = `${taken} Spell the same thing the same, or name another one so that more than signs and capitals differ.`;
  return { ...place, rule: 'shared-page', message };
}
