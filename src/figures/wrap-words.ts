/** Breaks a text into lines of at most `letters`, between words where it can. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, letters))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word that is longer than a line, cut into parts that are not. */
function pieces(word: string, letters: number): string[] {
  const all = [...word];
  const count = Math.ceil(all.length / letters);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * letters, (index + 1) * letters).join(''),
  );
}
