/** A record's text without its marks for code, for titles, descriptions and citations. */
export function plainText(text: string) {
  return text.replaceAll(/`([^`]+)`/g, '$1');
}
