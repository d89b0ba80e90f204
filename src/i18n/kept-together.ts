const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const counted =
  'million|billion|thousand|milliards?|millions|' +
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|secondes?|heures?|jours?|semaines?|mois|ans?';
const units = '[kKMGT]?B|[kMGT]o|[kMGT]bit|[mµ]?s|min|h|j|UTC|a\\.m|p\\.m';

const beforeUnit = new RegExp(`(?<=\\d) (?=%|(?:${months}|${counted}|${units})(?!\\p{L}))`, 'gu');
const afterCurrency = /(?<=\b(?:USD|EUR|GBP)) (?=\d)/g;

/** Keeps a number on one line with its unit, its month or its currency, in any of the languages. */
export function keptTogether(text: string): string {
  return text.replaceAll(beforeUnit, '\u00a0').replaceAll(afterCurrency, '\u00a0');
}
