type Stem = (word: string) => string;

/** Where the stemmer of a language is loaded from, by language tag. */
const stemmers: Readonly<Record<string, () => Promise<{ readonly stemmer: Stem }>>> = {
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fr: () => import('@orama/stemmers/french'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  pt: () => import('@orama/stemmers/portuguese'),
};

const shortestStemmed = 4;

/**
 * What brings the forms of a word together: `deployed` and `deploys` have one stem. Short words,
 * names and numbers are their own, since a stem of `dns` would be one of other words too; so is every
 * word of a language that has no stemmer here.
 */
export async function loadStemmer(language: string): Promise<Stem> {
  const load = stemmers[language];
  if (!load) return (word) => word;
  const { stemmer } = await load();
  return (word) => {
    return word.length >= shortestStemmed && /^\p{L}+$/u.test(word) ? stemmer(word) : word;
  };
}
