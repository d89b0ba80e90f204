import type { Data, Processor } from 'unified';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<Syntax['text']>[number], { tokenize: unknown }>;

const colon = 58;

/**
 * Lets a word after a colon be a directive only when a bracket follows it and it begins with a
 * letter, so that other syntax stays what it is:
 *
 *     10:02[^1]   →   10:02<sup>…</sup>
 *     a:b         →   a:b
 *
 * Comes after `remark-directive`, whose syntax it narrows.
 */
export function remarkBracketedDirectives(this: Processor): void {
  const settings = this.data();
  settings.micromarkExtensions = settings.micromarkExtensions?.map(withBracketsOnly) ?? [];
}

function withBracketsOnly(syntax: Syntax): Syntax {
  const directive = syntax.text?.[colon];
  if (!directive || Array.isArray(directive)) return syntax;
  return { ...syntax, text: { ...syntax.text, [colon]: guarded(directive) } };
}

/** The construct, which now begins only where {@link nameAndBracket} finds something. */
function guarded(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(nameAndBracket, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** Looks ahead for a colon, a name that begins with a letter, and `{` or `[`, but not `[^`. */
const nameAndBracket: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    type State = typeof ok;
    const start: State = (code) => {
      effects.enter('data');
      effects.consume(code);
      return first;
    };
    const first: State = (code) => {
      if (!isNameCode(code) || isDigit(code)) return nok(code);
      effects.consume(code);
      return name;
    };
    const name: State = (code) => {
      if (isNameCode(code)) {
        effects.consume(code);
        return name;
      }
      if (code === 0x7b) return found(code);
      if (code !== 0x5b) return nok(code);
      effects.consume(code);
      return label;
    };
    const label: State = (code) => (code === 0x5e ? nok(code) : found(code));
    const found: State = (code) => {
      effects.exit('data');
      return ok(code);
    };
    return start;
  },
};

function isDigit(code: number | null) {
  return code !== null && code >= 0x30 && code <= 0x39;
}

/** Whether a character code is an ASCII letter, a digit, `-` or `_`. */
function isNameCode(code: number | null) {
  return code !== null && code > 0 && /[\w-]/.test(String.fromCharCode(code));
}
