import type { WriteStream } from 'node:tty';
import type { LoadOptions } from '../../data/load-content.ts';

type OnProgress = NonNullable<LoadOptions['onProgress']>;
type Stage = Parameters<OnProgress>[0];

const millisecondsBetweenLines = 5000;

const stages = {
  postmortems: { one: 'postmortem compiled', other: 'postmortems compiled' },
  diagrams: { one: 'diagram drawn', other: 'diagrams drawn' },
} as const;

/**
 * Shows how far loading has come: on a terminal in one line that changes, elsewhere in plain lines,
 * and only when it takes long.
 */
export function showProgress(stream: WriteStream): OnProgress {
  const lines: Partial<Record<Stage, string>> = {};
  let shown = performance.now();
  return (stage, done, total) => {
    lines[stage] = progressText(stage, done, total);
    const line = [lines.postmortems, lines.diagrams].filter(Boolean).join(', ');
    if (stream.isTTY) {
      stream.write(`\r\u001B[K${done === total ? '' : line}`);
      return;
    }
    if (performance.now() - shown < millisecondsBetweenLines) return;
    shown = performance.now();
    stream.write(`${line}\n`);
  };
}

/** `1 diagram drawn`, `1 of 12 postmortems compiled`. */
export function progressText(stage: Stage, done: number, total: number | undefined) {
  const { one, other } = stages[stage];
  const count = total === undefined ? `${done}` : `${done} of ${total}`;
  return `${count} ${(total ?? done) === 1 ? one : other}`;
}
