import type { Incident, Numbered } from './incident.ts';
import type { Problem } from './problem.ts';
import type { PostmortemRecord } from './record.ts';

/** Words of an incident by key: `title`, `timeline.3`, `cause.factors.1`. */
export type Words = Readonly<Record<string, string>>;

/**
 * Every text of an incident that a translation gives in its language. List items are
 * keyed by their number from 1; times and figures live once, in the record.
 */
export function translatableWords(incident: Incident): Words {
  const { cause, detection, lessons } = incident;
  return {
    title: incident.title,
    summary: incident.summary,
    ...keyed('timeline', incident.timeline, ({ text }) => text),
    ...keyed('regions', incident.regions, ({ note }) => note),
    ...keyed('services', incident.services, ({ note }) => note),
    ...(cause?.trigger && { 'cause.trigger': cause.trigger.text }),
    ...(cause?.root && { 'cause.root': cause.root.text }),
    ...(cause?.effect && { 'cause.effect': cause.effect.text }),
    ...keyed('cause.factors', cause?.factors ?? [], ({ text }) => text),
    ...(detection?.note && { detection: detection.note }),
    ...keyed('impact', incident.impact, ({ label }) => label),
    ...keyed('lessons.well', lessons.well, ({ text }) => text),
    ...keyed('lessons.wrong', lessons.wrong, ({ text }) => text),
    ...keyed('lessons.lucky', lessons.lucky, ({ text }) => text),
    ...keyed('lessons.surprised', lessons.surprised, ({ text }) => text),
    ...keyed('actions', incident.actions, ({ text }) => text),
    ...keyed('caveats', incident.caveats, ({ text }) => text),
    ...keyed('updates', incident.updates, ({ text }) => text),
  };
}

/** Nested words of a translation's frontmatter under dotted keys; anything but text is a problem. */
export function flattenWords(data: unknown): { words: Words; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const words: Record<string, string> = {};
  const walk = (value: unknown, path: readonly string[]) => {
    if (typeof value === 'string') words[path.join('.')] = value;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else problems.push(notWords(path));
  };
  walk(data, []);
  return { words, problems };
}

/** Keys of list items that the public build withholds; a translation may have words for them. */
export function withheldKeys({ cause, lessons, ...record }: PostmortemRecord): ReadonlySet<string> {
  const lists: Record<string, readonly unknown[] | undefined> = {
    timeline: record.timeline,
    regions: record.regions,
    services: record.services,
    'cause.factors': cause?.factors,
    impact: record.impact,
    'lessons.well': lessons?.well,
    'lessons.wrong': lessons?.wrong,
    'lessons.lucky': lessons?.lucky,
    'lessons.surprised': lessons?.surprised,
    actions: record.actions,
    caveats: record.caveats,
    updates: record.updates,
  };
  const keys = Object.entries(lists).flatMap(([prefix, items]) =>
    (items ?? []).flatMap((item, index) => (item === undefined ? [`${prefix}.${index + 1}`] : [])),
  );
  return new Set(keys);
}

function notWords(path: readonly string[]): Problem {
  const key = path.join('.');
  return {
    rule: 'translation-words',
    path,
    message: `A translation carries words only, expected text for \`${key}\` or a map such as \`1: …\`.`,
  };
}

function keyed<Item extends Numbered>(
  prefix: string,
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): Words {
  return Object.fromEntries(
    items.flatMap((item) => {
      const text = textOf(item);
      return text === undefined ? [] : [[`${prefix}.${item.number}`, text]];
    }),
  );
}
