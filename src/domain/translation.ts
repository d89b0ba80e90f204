import type { Incident } from './incident.ts';
import { eachWord } from './incident-words.ts';
import type { Problem } from './problem.ts';
import type { PostmortemRecord } from './record.ts';

/** Words of an incident by key: `title`, `timeline.3`, `impact.1.label`. */
export type Words = Readonly<Record<string, string>>;

/** The texts of an incident that a translation gives in its language. */
export interface TranslatableWords {
  /** Sentences, which every translation has. */
  readonly needed: Words;
  /** Names and units, which may stay as they are. */
  readonly optional: Words;
}

/** List items are keyed by their number from 1; times and figures live once, in the record. */
export function translatableWords(incident: Incident): TranslatableWords {
  const needed: Record<string, string> = {};
  const optional: Record<string, string> = {};
  eachWord(incident, (key, text, isName) => {
    (isName ? optional : needed)[key] = text;
    return text;
  });
  return { needed, optional };
}

/** The incident in the words of a translation; what it has no word for stays as it is. */
export function translated(incident: Incident, language: string, words: Words): Incident {
  return {
    ...eachWord(incident, (key, text) => words[key] ?? text),
    translatedTo: language,
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

/**
 * Whether a key is that of a list item that the public build withholds; a translation may have words
 * for it.
 */
export function withheldKeys({
  cause,
  lessons,
  ...record
}: PostmortemRecord): (key: string) => boolean {
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
    sources: record.sources,
    caveats: record.caveats,
    updates: record.updates,
  };
  const items = Object.entries(lists).flatMap(([prefix, list]) =>
    (list ?? []).flatMap((item, index) => (item === undefined ? [`${prefix}.${index + 1}`] : [])),
  );
  return (key) => items.some((item) => key === item || key.startsWith(`${item}.`));
}

function notWords(path: readonly string[]): Problem {
  const key = path.join('.');
  return {
    rule: 'translation-words',
    path,
    message: `A translation carries words only, expected text for \`${key}\` or a map such as \`1: …\`.`,
  };
}
