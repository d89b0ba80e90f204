import type { Locator } from '@playwright/test';

/**
 * What a reader could not read in a drawing: words that cover others, or stand outside of its
 * frame. `selector` finds the elements that hold the words. Line boxes may touch: letters do not
 * fill them.
 */
export function misplacedWords(drawing: Locator, selector = 'text'): Promise<string[]> {
  return drawing.evaluate((frame, wordsSelector) => {
    const outer = frame.getBoundingClientRect();
    const words = [...frame.querySelectorAll(wordsSelector)]
      .map((element) => ({
        text: element.textContent?.trim() ?? '',
        box: element.getBoundingClientRect(),
      }))
      .filter(({ text, box }) => text !== '' && box.width > 0);
    const outside = words
      .filter(
        ({ box }) =>
          box.left < outer.left - 1 ||
          box.right > outer.right + 1 ||
          box.top < outer.top - 1 ||
          box.bottom > outer.bottom + 1,
      )
      .map(({ text }) => `outside: ${text}`);
    const covered = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            box.right > one.box.left + 1 &&
            box.top + 2 < one.box.bottom &&
            one.box.top + 2 < box.bottom,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    return words.length === 0 ? ['no words at all'] : [...outside, ...covered];
  }, selector);
}
