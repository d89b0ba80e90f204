/** The elements that a writer may use as HTML, with their attributes. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'title']],
  ['abbr', ['title']],
  ['b', []],
  ['bdi', []],
  ['bdo', []],
  ['blockquote', []],
  ['br', []],
  ['cite', []],
  ['code', []],
  ['dd', []],
  ['del', []],
  ['details', ['open']],
  ['dfn', ['title']],
  ['div', []],
  ['dl', []],
  ['dt', []],
  ['em', []],
  ['hr', []],
  ['i', []],
  ['ins', []],
  ['kbd', []],
  ['li', ['value']],
  ['mark', []],
  ['ol', ['reversed', 'start', 'type']],
  ['p', []],
  ['q', []],
  ['rp', []],
  ['rt', []],
  ['ruby', []],
  ['s', []],
  ['samp', []],
  ['small', []],
  ['span', []],
  ['strong', []],
  ['sub', []],
  ['summary', []],
  ['sup', []],
  ['u', []],
  ['ul', []],
  ['var', []],
  ['wbr', []],
]);
const allowedEverywhere = ['dir', 'lang'];

/** What to write instead of elements that Markdown, or this site, has its own form for. */
const instead: ReadonlyMap<string, string> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'a heading as `## Text`'] as const),
  ['aside', 'a box as `:::note`'],
  ['img', 'an image as `![text](./folder/file.png)`'],
  ['pre', 'code between two lines ```'],
  ['table', 'a table with `|` between its cells'],
  ['time', 'a time as `:time[13:42]`'],
]);

/** Elements that go with all they contain; of the others the content stays. */
const opaque = new Set(
  'audio canvas embed iframe math noembed noframes noscript object script select style svg template textarea title video xmp'.split(
    ' ',
  ),
);

export const allowedTags = [...allowed.keys()];

/** Whether a writer may use this element. */
export function isAllowedTag(tagName: string): boolean {
  return allowed.has(tagName);
}

/** Whether a writer may use this attribute, as HTML spells it, on this element. */
export function isAllowedAttribute(tagName: string, attribute: string): boolean {
  return (
    allowedEverywhere.includes(attribute) || (allowed.get(tagName)?.includes(attribute) ?? false)
  );
}

/** Whether a forbidden element's content has no meaning outside of it. */
export function isOpaque(tagName: string): boolean {
  return opaque.has(tagName);
}

/** `: write a heading as …`, or nothing, to end a message with. */
export function adviceFor(tagName: string): string {
  const advice = instead.get(tagName);
  return advice ? `: write ${advice}` : '';
}
