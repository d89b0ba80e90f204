import type { Incident, Source } from '../domain/incident.ts';
import type { Language } from '../i18n/language.ts';
import { languageName } from '../i18n/language-name.ts';
import { dayText } from './day.ts';

export interface SourceView {
  readonly id: `source-${number}`;
  readonly number: number;
  readonly title: string;
  /** The tag of its language and `in French`, when the record names it. */
  readonly language?: string | undefined;
  readonly languageText?: string | undefined;
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  /** `Cloudflare · John Graham-Cumming`. */
  readonly origin?: string | undefined;
  readonly published?: { readonly datetime: string; readonly text: string } | undefined;
  /** `primary, read in excerpts`. */
  readonly reading: string;
  readonly accessed?: string | undefined;
  readonly note?: string | undefined;
}

/** The sources under the numbers by which statements cite them. */
export function sourceList({ sources }: Pick<Incident, 'sources'>, language: Language) {
  return sources.map((source) => sourceView(source, language));
}

function sourceView(source: Source, language: Language): SourceView {
  const { number, title, url, archive, published, accessed, kind, read, note } = source;
  const words = language.words.sources;
  return {
    id: `source-${number}`,
    number,
    title,
    language: source.language,
    languageText: source.language && words.language(languageName(source.language, language)),
    url,
    archive,
    origin: originOf(source, language),
    published:
      published === undefined
        ? undefined
        : { datetime: published, text: dayText(published, language) },
    reading: [words.kinds[kind], ...(read ? [words.readings[read]] : [])].join(', '),
    accessed: accessed && words.accessed(dayText(accessed, language)),
    note,
  };
}

function originOf({ author, publisher }: Source, { words }: Language) {
  return author && publisher ? words.sources.by(author, publisher) : (publisher ?? author);
}
