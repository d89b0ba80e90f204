import type { Finding } from '../checks/finding.ts';

/** Larger files are refused: a postmortem is text, and its pictures stand beside it. */
export const maximumBytes = 1_000_000;

export type Decoded =
  | { readonly text: string; readonly finding?: never }
  | { readonly text?: never; readonly finding: Finding };

/** Reads bytes as UTF-8 with LF line ends, or says where they are not text. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const refuse = (rule: string, line: number, column: number, message: string): Decoded => ({
    finding: { rule, file, line, column, message },
  });
  if (bytes.length > maximumBytes) {
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    return refuse('file-too-large', 1, 1, `This file has ${megabytes} MB, expected at most 1 MB.`);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('bad-bytes', 1, 1, 'This file is UTF-16. Save it as UTF-8.');

  const bad = firstBadLine(bytes);
  if (bad)
    return refuse(
      'bad-bytes',
      bad.line,
      bad.column,
      'This byte is not UTF-8. Save the file as UTF-8.',
    );

  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const control = /(?![\n\t])\p{Cc}/u.exec(text);
  if (!control) return { text };
  const before = text.slice(0, control.index).split('\n');
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return refuse(
    'bad-bytes',
    before.length,
    (before.at(-1) ?? '').length + 1,
    `The control character U+${code} is not text. Delete it.`,
  );
}

function firstBadLine(bytes: Uint8Array) {
  const strict = new TextDecoder('utf-8', { fatal: true });
  if (isDecodable(strict, bytes)) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const lineBytes = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isDecodable(strict, lineBytes))
      return { line, column: new TextDecoder().decode(lineBytes).indexOf('\uFFFD') + 1 };
    if (end === -1) break;
    start = end + 1;
  }
  return { line, column: 1 };
}

function isDecodable(strict: TextDecoder, bytes: Uint8Array) {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
