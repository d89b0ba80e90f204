import { stringify } from 'yaml';
import type { TranslatableWords } from './translation.ts';

type Nested = { [key: string]: string | Nested };

/**
 * A translation to begin with, `<id>.fr.md`: every sentence of the record under its key, and the
 * text, all of it still in the words of the original. Names and units need no translation; they
 * stand behind a `#`.
 */
export function translationDraft({ needed, optional }: TranslatableWords, body: string): string {
  const words = stringify(nested(needed), { lineWidth: 100 });
  const names = Object.entries(optional).map(
    ([key, text]) => `# ${key}: ${JSON.stringify(text)}\n`,
  );
  return `---\n${words}${names.join('')}---\n\n${body.trim()}\n`;
}

function nested(words: Readonly<Record<string, string>>): Nested {
  const root: Nested = {};
  for (const [key, text] of Object.entries(words)) {
    const parts = key.split('.');
    const place = parts.slice(0, -1).reduce(inner, root);
    place[parts.at(-1) ?? key] = text;
  }
  return root;
}

/** The map under a key, which is made where there is none. */
function inner(place: Nested, key: string): Nested {
  const known = place[key];
  if (typeof known === 'object') return known;
  const made: Nested = {};
  place[key] = made;
  return made;
}
