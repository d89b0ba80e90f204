import type { IncidentLine } from '../views/incident-line.ts';
import type { IncidentLink } from '../views/incident-link.ts';
import { inlineParts } from '../views/inline-text.ts';
import { element, join, type Svg, text } from './svg.ts';

/**
 * A list of incidents, one a line: `<ol><li><time>2 Jul</time> Cloudflare <a>…</a></li></ol>`. Of a
 * long one it takes a tenth of the time that a component does.
 */
export function incidentLines(lines: readonly IncidentLine[]): Svg {
  return element('ol', { class: 'incident-lines' }, ...lines.map(incidentItem));
}

/** A title that leads to its postmortem, and says in which language that is where it is another. */
export function linkedTitle({ href, title, language }: IncidentLink): Svg {
  const parts = inlineParts(title).map((part) =>
    part.isCode ? element('code', {}, text(part.text)) : text(part.text),
  );
  const link = element('a', { href, hreflang: language?.tag, lang: language?.tag }, ...parts);
  if (!language) return link;
  const note = element('span', { class: 'incident-language' }, text(language.text));
  return join([link, text(' '), note]);
}

function incidentItem(line: IncidentLine): Svg {
  const { day, dayText, organisation } = line;
  return element(
    'li',
    {},
    element('time', { datetime: day }, text(dayText)),
    text(' '),
    element('span', {}, text(organisation)),
    text(' '),
    element('span', {}, linkedTitle(line)),
  );
}
