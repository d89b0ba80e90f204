/** An input as a writer notes it, and the text it stands for. */
export interface LabInput {
  readonly written: string;
  readonly text: string;
}

const repetition = /(.)\{(\d+)\}/gsu;
const mostCharacters = 100_000;

/** Writes repetitions out: `x=x{3}` stands for `x=xxx`. */
export function inputOf(written: string): LabInput {
  const text = written.replaceAll(repetition, (_, character: string, times: string) =>
    character.repeat(Number(times)),
  );
  return { written, text };
}

/** What is wrong with an input, as the rest of a sentence that begins with it. */
export function inputProblem(written: string): string | undefined {
  const repeated = [...written.matchAll(repetition)];
  const length = repeated.reduce((sum, [, , times]) => sum + Number(times), written.length);
  return length > mostCharacters ? 'is longer than 100,000 characters' : undefined;
}
