import { dayText } from '../views/day.ts';
import { durationView } from '../views/duration.ts';
import type { SearchWords } from '../views/search-words.ts';
import { excerptNodes } from './excerpt.ts';
import type { FoundPage, FoundSection } from './pagefind-api.ts';

const maximumSections = 3;

/** Fills a copy of the template, an `<li>`, with what was found on one page. */
export function searchResult(found: FoundPage, template: HTMLTemplateElement, words: SearchWords) {
  const item = document.importNode(template.content, true);
  const part = (selector: string) => item.querySelector<HTMLElement>(selector);
  const { meta } = found;

  part('.result-title')?.append(linkTo(found.url, meta.title ?? found.url));
  fillTime(part('.result-day'), meta.date && dayText(meta.date, words), meta.date);
  fill(part('.result-organisation'), meta.organisation);
  fillSeverity(part('.severity'), meta.severity, words);
  const duration = meta.minutes ? durationView(Number(meta.minutes), words) : undefined;
  fillTime(part('.result-duration'), duration?.text, duration?.iso);
  part('.excerpt')?.replaceChildren(...excerptNodes(found.excerpt));

  const sections = found.sub_results
    .filter(({ url }) => url.includes('#'))
    .slice(0, maximumSections);
  const list = part('.result-parts');
  if (sections.length === 0) list?.remove();
  else list?.replaceChildren(...sections.map(sectionItem));
  return item;
}

function sectionItem({ title, url, excerpt }: FoundSection) {
  const item = document.createElement('li');
  const paragraph = document.createElement('p');
  paragraph.className = 'excerpt';
  paragraph.append(...excerptNodes(excerpt));
  item.append(linkTo(url, title), paragraph);
  return item;
}

function fillSeverity(
  element: HTMLElement | null,
  severity: string | undefined,
  words: SearchWords,
) {
  // Another build's index may know levels that this one does not.
  const known: Readonly<Record<string, SearchWords['severities']['SEV1']>> = words.severities;
  const view = severity === undefined ? undefined : known[severity];
  fill(element, view?.text);
  if (view) element?.classList.add(`severity-${view.rank}`);
}

function linkTo(url: string, text: string) {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

function fillTime(element: HTMLElement | null, text: string | undefined, datetime = '') {
  fill(element, text);
  if (element instanceof HTMLTimeElement) element.dateTime = datetime.slice(0, 10);
}

function fill(element: HTMLElement | null, text: string | undefined) {
  if (text) element?.replaceChildren(text);
  else element?.remove();
}
