import type { WriteStream } from 'node:tty';
import type { LoadOptions } from '../../data/load-content.ts';

const millisecondsBetweenLines = 5000;

/**
 * Shows how far loading has come: on a terminal in one line that changes, elsewhere in plain lines,
 * and only when it takes long.
 */
export function showProgress(stream: WriteStream): NonNullable<LoadOptions['onProgress']> {
  const counts = { postmortems: '', diagrams: '' };
  let shown = performance.now();
  return (stage, done, total) => {
    counts[stage] = total === undefined ? `${done}` : `${done} of ${total}`;
    const text = [
      counts.postmortems && `${counts.postmortems} postmortems compiled`,
      counts.diagrams && `${counts.diagrams} diagrams drawn`,
    ];
    const line = text.filter(Boolean).join(', ');
    if (stream.isTTY) {
      stream.write(`\r\u001B[K${done === total ? '' : line}`);
      return;
    }
    if (performance.now() - shown < millisecondsBetweenLines) return;
    shown = performance.now();
    stream.write(`${line}\n`);
  };
}
