import type { Incident } from './incident.ts';

const word = /\p{L}[\p{L}\p{N}]{2,}/gu;

/** The words that tell an incident and its cause, in lower case, each once. */
export function storyWords({
  title,
  summary,
  cause,
}: Pick<Incident, 'title' | 'summary' | 'cause'>): string[] {
  const factors = (cause?.factors ?? []).map(({ text }) => text);
  const text = [title, summary, cause?.root?.text ?? '', ...factors].join(' ');
  return [...new Set(text.toLowerCase().match(word))];
}
