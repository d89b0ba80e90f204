import { type Excerpt, excerpt, markedText } from '../../search/excerpt.ts';
import type { SearchResult } from '../../views/search-document.ts';
import type { BarStretch } from '../../views/span-bar.ts';
import type { TextSection } from '../../views/story-sections.ts';
import { excerptNodes, markedNodes } from './marked-nodes.ts';

const maximumSections = 2;
const excerptWords = 28;

/** Fills a copy of the template, an `<li>`. `terms` are marked; `note` says why it was found. */
export function resultItem(
  result: SearchResult,
  terms: ReadonlySet<string>,
  note: string,
  template: HTMLTemplateElement,
) {
  const item = document.importNode(template.content, true);
  const part = (selector: string) => item.querySelector<HTMLElement>(selector);
  const { href, language, title, organisation, severity, duration } = result;

  const link = linkTo(href, markedNodes(markedText(title, terms)), language?.tag);
  part('.result-title')?.append(link);
  fill(part('.result-language'), language?.text ?? '');
  fill(part('.result-note'), note);
  fillTime(part('.result-day'), result.dayText, result.day);
  fill(part('.result-organisation'), organisation);
  fill(part('.severity'), severity.text);
  part('.severity')?.classList.add(`severity-${severity.rank}`);
  fillTime(
    part('.result-duration'),
    duration?.measured?.text ?? duration?.to ?? '',
    duration?.measured?.iso,
  );
  fillBar(item.querySelector('svg'), duration?.bar);

  const found = bestSections(result.sections, terms);
  const summary = part('.result-summary');
  summary?.replaceChildren(...markedNodes(markedText(result.summary, terms)));
  if (language) summary?.setAttribute('lang', language.tag);
  const list = part('.result-parts');
  if (found.length === 0) list?.remove();
  else
    list?.replaceChildren(...found.map(({ section, found }) => sectionItem(href, section, found)));
  return item;
}

interface FoundSection {
  readonly section: TextSection;
  readonly found: Excerpt;
}

/** Those with the most different words that were searched for, in the order of the page. */
function bestSections(
  sections: readonly TextSection[],
  terms: ReadonlySet<string>,
): FoundSection[] {
  const all = sections.flatMap((section): FoundSection[] => {
    const found = excerpt(section.text, terms, excerptWords);
    return found ? [{ section, found }] : [];
  });
  const best = all.toSorted((a, b) => b.found.found - a.found.found).slice(0, maximumSections);
  return all.filter((one) => best.includes(one));
}

function sectionItem(href: string, { id, title }: TextSection, found: Excerpt) {
  const item = document.createElement('li');
  const paragraph = document.createElement('p');
  paragraph.className = 'excerpt';
  paragraph.append(...excerptNodes(found));
  item.append(linkTo(`${href}#${id}`, [title]), paragraph);
  return item;
}

function linkTo(href: string, content: readonly (Node | string)[], language?: string) {
  const link = document.createElement('a');
  link.href = href;
  if (language) {
    link.hreflang = language;
    link.lang = language;
  }
  link.append(...content);
  return link;
}

/** The drawing has its scale already. */
function fillBar(svg: SVGElement | null, bar: readonly BarStretch[] | undefined) {
  if (!bar) return svg?.remove();
  for (const { name, x, width, isOpen } of bar) {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const box = isOpen ? { y: 1.5, width: width - 0.5, height: 6 } : { y: 1, width, height: 7 };
    rect.setAttribute('class', isOpen ? `bar-open bar-open-${name}` : `bar bar-${name}`);
    rect.setAttribute('x', String(x));
    for (const [key, value] of Object.entries(box)) rect.setAttribute(key, String(value));
    svg?.append(rect);
  }
}

function fillTime(element: HTMLElement | null, text: string, datetime = '') {
  fill(element, text);
  if (!(element instanceof HTMLTimeElement)) return;
  if (datetime) element.dateTime = datetime;
}

function fill(element: HTMLElement | null, text: string) {
  if (text) element?.replaceChildren(text);
  else element?.remove();
}
