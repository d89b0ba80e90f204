const scheme = /^([a-z][a-z0-9+.-]*):/i;
// Browsers skip these when they read an address, so `java\nscript:` counts as `javascript:`.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const skipped = /[\u0000-\u0020]/g;

/** The scheme of an address in small letters, such as `https`, or `undefined` for a relative one. */
export function schemeOf(address: string): string | undefined {
  return scheme.exec(address.replace(skipped, ''))?.[1]?.toLowerCase();
}

/** The schemes that a link may have. */
export const linkSchemes = ['http', 'https', 'mailto'] as const;

/** Says why a link must not lead to `address`, or gives `undefined` when it may. */
export function linkProblem(address: string): string | undefined {
  const found = schemeOf(address);
  if (!found || linkSchemes.some((known) => known === found)) return undefined;
  return `The address \`${found}:…\` in a link is not allowed, use http, https, mailto or a relative address.`;
}

/** Whether an address leads to another site. */
export function isOutside(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address);
}
