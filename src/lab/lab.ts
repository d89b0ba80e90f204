import { inputOf, type LabInput } from './read-input.ts';

/** A bench for trying patterns out: what a writer asks for with `lab`. */
export interface Lab {
  readonly patterns: readonly LabPattern[];
  readonly inputs: readonly LabInput[];
}

export interface LabPattern {
  readonly source: string;
  readonly title: string | undefined;
}

/** What a lab can be about. */
export const labKinds = ['backtracking'] as const;

/** The lab of a writer who names no patterns: the one that Cloudflare took apart in 2019. */
export const defaultPatterns: readonly LabPattern[] = [{ source: '.*.*=.*', title: undefined }];
export const defaultInputs = ['x=x', 'x=xx', 'x=xxx', 'x=x{20}', 'x{20}'].map(inputOf);
