/** Words of a bench for patterns. They go to the browser as JSON, so numbers have places in them. */
export interface LabWords {
  readonly locale: string;
  readonly open: string;
  readonly failed: string;
  /** How both engines count. */
  readonly counting: string;
  /** What `x{20}` means in a list of inputs. */
  readonly repeats: string;
  readonly table: string;
  readonly input: string;
  readonly backtracking: string;
  readonly linear: string;
  readonly steps: string;
  readonly outcomes: {
    readonly match: string;
    readonly 'no match': string;
    readonly stopped: string;
  };
  /** `over {limit}`. */
  readonly over: string;
  readonly text: string;
  readonly examples: string;
  /** Instead of a text without characters. */
  readonly empty: string;
  /** `{count} characters`. */
  readonly characters: string;
  /** `{pattern}: {backtracking} steps backtracking, {linear} linear.` */
  readonly spoken: string;
  readonly curve: string;
  /** `{pattern}, {length} characters, {backtracking}, {linear}`. */
  readonly curveDescription: string;
  readonly points: string;
  readonly length: string;
}

export const labEn: LabWords = {
  locale: 'en-GB',
  open: 'Try a text of your own',
  failed: 'The bench could not be loaded. Press again to retry.',
  counting:
    'Both engines count alike: one step for each position where a search begins, and two for each part of the pattern that is tried, one to enter it and one to leave it. A part is a character, a class or an anchor with its `*`, `+` or `?`; parentheses cost nothing. After 5,000,000 steps an engine is stopped.',
  repeats: '`x{20}` stands for twenty times `x`.',
  table: 'Steps until the search is decided',
  input: 'Text',
  backtracking: 'Backtracking',
  linear: 'Linear',
  steps: 'steps',
  outcomes: { match: 'match', 'no match': 'no match', stopped: 'stopped' },
  over: 'over {limit}',
  text: 'Text to search',
  examples: 'Examples',
  empty: 'empty',
  characters: 'Characters: {count}',
  spoken: '{pattern}: {backtracking} steps backtracking, {linear} linear.',
  curve: 'Steps for the beginnings of this text',
  curveDescription:
    'Pattern {pattern}. At {length} characters the backtracking engine takes {backtracking} steps and the linear one {linear}.',
  points: 'The curve as a table',
  length: 'Characters',
};
