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
    trigger: trigger && { kind: words.cause.trigger, text: trigger.text },
    factors: factors.map(({ text }) => text),
    root: root && { kind: words.cause.root, text: root.text },
    effect: effect
      ? { kind: words.cause.effect, text: effect.text }
      : { kind: words.chain.incident, text: title },
  };
}
