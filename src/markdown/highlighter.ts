import type { ThemedToken } from 'shiki';
import { isCodeLanguage } from './code-languages.ts';

/** A piece of a line. `kind` is `keyword`, `string`…, or `undefined` for the colour of the text. */
export interface CodeToken {
  readonly text: string;
  readonly kind: string | undefined;
}

export interface Highlighter {
  /** Loads the grammar of a language; the second time it is there already. */
  load(language: string): Promise<void>;
  /** Lines of tokens. The language must be loaded. */
  tokenise(code: string, language: string): CodeToken[][];
}

const theme = 'css-variables';
const kindPattern = /^var\(--code-token-([\w-]+)\)$/;

/**
 * Loads Shiki, without any grammar. The engine is the one in JavaScript: against that in WebAssembly
 * it starts in a third of the time and reads code twice as fast.
 */
export async function createHighlighter(): Promise<Highlighter> {
  const [
    { createHighlighterCore, createCssVariablesTheme },
    { createJavaScriptRegexEngine },
    names,
  ] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/javascript'),
    import('shiki/langs'),
  ]);
  const shiki = await createHighlighterCore({
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: '--code-', fontStyle: false })],
    langs: [],
    engine: createJavaScriptRegexEngine(),
  });
  return {
    async load(language) {
      if (isCodeLanguage(language)) await shiki.loadLanguage(names.bundledLanguages[language]);
    },
    tokenise(code, language) {
      // By default Shiki gives a line up after half a second, which makes the result depend on how
      // busy the machine is.
      const options = { lang: language, theme, tokenizeTimeLimit: 0 };
      return shiki.codeToTokensBase(code, options).map(mergeTokens);
    },
  };
}

/** Neighbours of one kind become one token. Space belongs to the token before it. */
function mergeTokens(tokens: readonly ThemedToken[]): CodeToken[] {
  const merged: { text: string; kind: string | undefined }[] = [];
  for (const { content, color } of tokens) {
    const kind = kindPattern.exec(color ?? '')?.[1];
    const last = merged.at(-1);
    if (last && (last.kind === kind || content.trim() === '')) last.text += content;
    else merged.push({ text: content, kind });
  }
  return merged;
}
