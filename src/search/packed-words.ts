import type { WordsFile } from './index-files.ts';

/** Words in their order, each as a letter for how many it shares with the one before and its rest. */
export function packedWords(words: readonly string[]): WordsFile {
  return words.map((word, index) => {
    const before = words[index - 1] ?? '';
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    return shared.toString(36) + word.slice(shared);
  });
}

/** What {@link packedWords} was given. */
export function unpackedWords(packed: WordsFile): string[] {
  let before = '';
  return packed.map((entry) => {
    before = before.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
    return before;
  });
}
