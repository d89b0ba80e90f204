import { isAffected } from '../domain/impact-level.ts';
import type { Incident } from '../domain/incident.ts';
import { regionName } from '../domain/regions/region-name.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import { basePath, type Site } from '../domain/site.ts';
import { lengthOfImpact } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { en } from '../i18n/en.ts';

interface Input {
  readonly incident: Incident;
  /** The postmortem's Markdown, rendered. */
  readonly html: string;
  readonly vocabulary: Vocabulary;
  readonly site: Site;
}

/**
 * A postmortem as the search engine reads it: Pagefind takes metadata from `data-pagefind-meta` and
 * makes a sub-result of every heading with an id. Figures and citations are left out.
 */
export function searchDocument({ incident, html, vocabulary, site }: Input) {
  const { id, title, summary, organisation, severity, timeline, cause } = incident;
  const minutes = lengthOfImpact(incident)?.minutes;
  const events = timeline.map(({ text }) => text);
  const factors = (cause?.factors ?? []).map(({ text }) => text);
  return {
    url: `${basePath(site)}postmortems/${id}/`,
    content: `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>
<main data-pagefind-body data-pagefind-ignore="index">
<span data-pagefind-meta="date:${startDay(incident)}"></span>
<span data-pagefind-meta="severity:${severity}"></span>
${minutes === undefined ? '' : `<span data-pagefind-meta="minutes:${minutes}"></span>`}
</main>
<main data-pagefind-body>
<h1 data-pagefind-meta="title">${words(title)}</h1>
<p data-pagefind-weight="5" data-pagefind-meta="summary">${words(summary)}</p>
<p data-pagefind-weight="3" data-pagefind-meta="organisation">${words(organisation)}</p>
<p data-pagefind-weight="3">${sentence(serviceNames(incident, vocabulary))}</p>
<p data-pagefind-weight="3">${sentence(causeNames(incident, vocabulary))}</p>
<p data-pagefind-weight="2">${sentence(regionNames(incident, vocabulary))}</p>
${section('timeline', en.timeline.title, events)}
${section('cause', en.cause.factors, factors)}
${textOnly(html)}
</main></body></html>`,
  };
}

function section(id: string, heading: string, texts: readonly string[]) {
  return texts.length === 0 ? '' : `<h2 id="${id}">${heading}</h2><p>${sentence(texts)}</p>`;
}

function serviceNames({ services }: Incident, { services: { services: known } }: Vocabulary) {
  const names = new Map(known.map(({ id, name }) => [id, name.en]));
  return services.filter(isAffected).map(({ name }) => names.get(name) ?? name);
}

function causeNames({ cause }: Incident, { causes: { classes } }: Vocabulary) {
  const names = new Map(classes.map(({ id, name }) => [id, name.en]));
  return (cause?.classes ?? []).map((id) => names.get(id) ?? id);
}

function regionNames({ regions }: Incident, { regions: { regions: own } }: Vocabulary) {
  return regions.filter(isAffected).flatMap(({ code }) => {
    const region = resolveRegion(code, own);
    return region ? [regionName(region, 'en')] : [];
  });
}

/**
 * Words in diagrams, numbers of citations and footnotes and the signs of headings are noise in a
 * result. Of the other elements those are kept that part one text from another; the engine is a
 * third faster so.
 */
function textOnly(html: string) {
  return html
    .replaceAll(/<figure class="diagram"[\s\S]*?<\/figure>/g, '')
    .replaceAll(/<span class="cite">[\s\S]*?<\/span>/g, '')
    .replaceAll(/<sup[\s\S]*?<\/sup>/g, '')
    .replaceAll(/<a class="anchor"[\s\S]*?<\/a>/g, '')
    .replaceAll(/<(?!\/?(?:h[1-6]|p|li|t[dh]|pre|figcaption)\b)[^>]+>/g, '');
}

function sentence(texts: readonly string[]) {
  return texts.map(words).join(' · ');
}

function words(text: string) {
  return text
    .replaceAll('`', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
