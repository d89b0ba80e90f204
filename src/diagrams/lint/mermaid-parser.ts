import DOMPurify from 'dompurify';
import type { Mermaid } from 'mermaid';
import { mermaidConfig } from '../diagram-config.ts';

/**
 * Loads the parsers of Mermaid into Node. They must never draw: Mermaid sanitises with DOMPurify,
 * which has no methods where there is no document, and the parsers get methods that do nothing.
 */
export function loadMermaidParser(): Promise<Mermaid> {
  parser ??= load();
  return parser;
}

let parser: Promise<Mermaid> | undefined;

async function load(): Promise<Mermaid> {
  if (!DOMPurify.isSupported) {
    Object.assign(DOMPurify, {
      addHook: () => undefined,
      removeHook: () => undefined,
      removeAllHooks: () => undefined,
      sanitize: (dirty: string) => dirty,
    });
  }
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(mermaidConfig('light'));
  return mermaid;
}
