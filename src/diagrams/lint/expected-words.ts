/**
 * Says what a grammar expected in words that a writer can type: "expected `]` or a quoted text".
 * Gives '' when none of the tokens means anything outside of the grammar.
 */
export function expectedWords(tokens: readonly string[]): string {
  const words = Object.entries(WORDS)
    .filter(([token]) => tokens.includes(token))
    .map(([, word]) => word);
  const best = [...new Set(words)].slice(0, 3);
  if (best.length === 0) return '';
  const last = best.pop();
  return `expected ${best.length === 0 ? last : `${best.join(', ')} or ${last}`}`;
}

/** The tokens of Mermaid's grammars that a writer meets most, the likeliest first. */
const WORDS: Readonly<Record<string, string>> = {
  SQE: '`]`',
  PE: '`)`',
  DIAMOND_STOP: '`}`',
  STRUCT_STOP: '`}`',
  NODE_DEND: 'a closing bracket',
  NODE_STRING: 'the name of a node',
  ID: 'the name of a state',
  ALPHA: 'a name',
  ACTOR: 'a participant',
  end: '`end`',
  '-->': '`-->`',
  SOLID_ARROW: '`->>`',
  DOTTED_ARROW: '`-->>`',
  TXT: '`:` and a text',
  COLON: '`:`',
  COMMA: '`,`',
  taskData: '`:` and the dates of the task',
  NUMBER_WITH_DECIMAL: 'a number',
  NUMBER: 'a number',
  NUMBER_PIE: 'a number above 0',
  INT: 'a whole number',
  STR: 'a quoted text',
  STRING: 'a quoted text',
  STRING2: 'a quoted text',
  EOF: 'another statement or the end of the diagram',
};
