import type { Incident } from '../domain/incident.ts';
import type { Language } from '../i18n/language.ts';

/** What led to what, from the first link to the last. */
export interface CauseChain {
  /** What the drawing is, for readers who do not see it. */
  readonly label: string;
  readonly trigger?: ChainLink | undefined;
  /** What fed in from the side. */
  readonly factors: readonly string[];
  readonly root?: ChainLink | undefined;
  /** The effect, or the incident itself where the record names none. */
  readonly effect: ChainLink;
}

export interface ChainLink {
  readonly kind: string;
  readonly text: string;
}

/**
 * The chain that a record tells. `undefined` when it tells of nothing before the effect, or when one of
 * the diagrams in the text has the title of the chain: then the writer has drawn it.
 */
export function causeChain(
  { cause, title }: Pick<Incident, 'cause' | 'title'>,
  diagrams: readonly string[],
  { words }: Pick<Language, 'words'>,
): CauseChain | undefined {
  const own = words.chain.title.toLowerCase();
  if (!cause || diagrams.some((diagram) => diagram.trim().toLowerCase() === own)) return undefined;
  const { trigger, root, effect, factors } = cause;
  if (!trigger && !root && factors.length === 0) return undefined;
  return {
    label: words.chain.label(factors.length),
    trigger: trigger && link(words.cause.trigger, trigger.text),
    factors: factors.map(({ text }) => shortened(text)),
    root: root && link(words.cause.root, root.text),
    effect: effect ? link(words.cause.effect, effect.text) : link(words.chain.incident, title),
  };
}

function link(kind: string, text: string): ChainLink {
  return { kind, text: shortened(text) };
}

/** About seven lines in the narrowest link. */
const mostLetters = 240;

/** A text cut behind a whole word, and not within code; the list below the drawing has it whole. */
function shortened(text: string) {
  if (text.length <= mostLetters) return text;
  const start = text.slice(0, mostLetters);
  const words = start.slice(0, start.lastIndexOf(' '));
  const isInCode = words.split('`').length % 2 === 0;
  const kept = isInCode ? words.slice(0, words.lastIndexOf('`')) : words;
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}
