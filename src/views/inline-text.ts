import { keptTogether } from '../i18n/kept-together.ts';

/** A stretch of a record's text. */
export interface InlinePart {
  readonly text: string;
  readonly isCode: boolean;
}

/** Splits a text at its backticks: what stands between two of them is code. */
export function inlineParts(text: string): InlinePart[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => {
      const isCode = index % 2 === 1;
      return { text: isCode ? part : keptTogether(part), isCode };
    })
    .filter((part) => part.text !== '');
}
