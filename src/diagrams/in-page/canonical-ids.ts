/** Elements that are only seen through a reference to their id. */
const REFERENCED_ONLY = 'marker,symbol,clipPath,mask,pattern,linearGradient,radialGradient';

/**
 * Renames the ids that something refers to `<prefix>-0`, `<prefix>-1`… in document order, drops the
 * others, and then what can only be seen through an id and has none.
 */
export function canonicaliseIds(root: SVGSVGElement, prefix: string): void {
  const elements = [...root.querySelectorAll('*')];
  const referenced = new Set(elements.flatMap(idsUsedBy));
  const names = new Map<string, string>();
  root.removeAttribute('id');
  for (const element of elements) {
    if (!referenced.has(element.id) || names.has(element.id)) {
      element.removeAttribute('id');
    } else {
      names.set(element.id, `${prefix}-${names.size.toString(36)}`);
      element.id = names.get(element.id) ?? '';
    }
  }
  for (const element of elements) renameReferences(element, names);
  for (const element of root.querySelectorAll(REFERENCED_ONLY)) {
    if (element.id === '') element.remove();
  }
}

function idsUsedBy(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => idUsedBy(name, value) ?? []);
}

function idUsedBy(attribute: string, value: string): string | undefined {
  if (attribute === 'href') return value.startsWith('#') ? value.slice(1) : undefined;
  return /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1];
}

/** A reference to nothing is dropped: it could hit a thing of that name elsewhere in the page. */
function renameReferences(element: Element, names: ReadonlyMap<string, string>): void {
  for (const { name, value } of [...element.attributes]) {
    const id = idUsedBy(name, value);
    if (id === undefined) continue;
    const renamed = names.get(id);
    if (renamed === undefined) element.removeAttribute(name);
    else element.setAttribute(name, name === 'href' ? `#${renamed}` : `url(#${renamed})`);
  }
}
