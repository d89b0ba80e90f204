/** One thing a writer should mend. Lines and columns count from 1; `file` is relative to the project. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
