import type { Incident } from '../domain/incident.ts';
import { lengthOfImpact } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import { causeNames, regionNames, serviceNames } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { pageHref, postmortemPath } from './href.ts';

/**
 * A postmortem as the search engine reads it, in the language of an edition: Pagefind takes metadata
 * from `data-pagefind-meta` and makes a sub-result of every heading with an id. Figures and citations
 * are left out. `html` is the Markdown, rendered.
 */
export function searchDocument(incident: Incident, html: string, edition: Edition) {
  const { id, title, summary, organisation, severity, timeline, cause } = incident;
  const { language } = edition;
  const minutes = lengthOfImpact(incident)?.minutes;
  const events = timeline.map(({ text }) => text);
  const factors = (cause?.factors ?? []).map(({ text }) => text);
  return {
    url: pageHref(edition, postmortemPath(id)),
    content: `<!doctype html><html lang="${language.tag}"><head><meta charset="utf-8"></head><body>
<main data-pagefind-body data-pagefind-ignore="index">
<span data-pagefind-meta="date:${startDay(incident)}"></span>
<span data-pagefind-meta="severity:${severity}"></span>
${minutes === undefined ? '' : `<span data-pagefind-meta="minutes:${minutes}"></span>`}
</main>
<main data-pagefind-body>
<h1 data-pagefind-meta="title">${words(title)}</h1>
<p data-pagefind-weight="5" data-pagefind-meta="summary">${words(summary)}</p>
<p data-pagefind-weight="3" data-pagefind-meta="organisation">${words(organisation)}</p>
<p data-pagefind-weight="3">${sentence(serviceNames(incident, edition))}</p>
<p data-pagefind-weight="3">${sentence(causeNames(incident, edition))}</p>
<p data-pagefind-weight="2">${sentence(regionNames(incident, edition))}</p>
${section('timeline', language.words.timeline.title, events)}
${section('cause', language.words.cause.factors, factors)}
${textOnly(html)}
</main></body></html>`,
  };
}

function section(id: string, heading: string, texts: readonly string[]) {
  return texts.length === 0 ? '' : `<h2 id="${id}">${heading}</h2><p>${sentence(texts)}</p>`;
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
