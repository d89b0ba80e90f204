/** Where a value stands in the frontmatter: keys and list positions (from 0), outermost first. */
export type Path = readonly (string | number)[];

/** Something wrong with a record, by path; `checks/locate.ts` turns it into a line and a column. */
export interface Problem {
  readonly rule: string;
  readonly path: Path;
  readonly message: string;
  /** Whether the key or its value is at fault. */
  readonly on?: 'key' | 'value';
}
