import { type SpanName, spanFormulas } from '../domain/spans.ts';
import { severities } from '../domain/terms.ts';
import { type Edition, localized } from './edition.ts';
import { pageHref } from './href.ts';
import { type SeverityView, severityView } from './severity-view.ts';

export interface AboutPage {
  /** What the owner says the site is. */
  readonly description: string;
  /** To the figures over all incidents. */
  readonly patterns: { readonly href: string; readonly text: string };
  readonly spans: readonly SpanDefinition[];
  readonly severities: readonly SeverityDefinition[];
}

export interface SpanDefinition {
  readonly term: string;
  readonly formula: string;
  readonly meaning: string;
}

export interface SeverityDefinition extends SeverityView {
  readonly meaning: string;
}

/** The definitions that every page leans on, from the rules by which it is made. */
export function aboutPage(edition: Edition): AboutPage {
  const { site, language } = edition;
  const { words } = language;
  const { reading } = words.aboutPage;
  // Object.keys widens the keys of a constant object to string.
  const names = Object.keys(spanFormulas) as SpanName[];
  return {
    description: localized(site.description, edition),
    patterns: { href: pageHref(edition, '/patterns/'), text: words.patterns.link },
    spans: names.map((name) => {
      const { from, to } = spanFormulas[name];
      const term = `${words.spans[name]} (${words.timelineFigure.spans[name]})`;
      const formula = words.formula(words.moments[from], words.moments[to]);
      return { term, formula, meaning: reading.spans[name] };
    }),
    severities: severities.map((severity) => ({
      ...severityView(severity, language),
      meaning: reading.severities[severity],
    })),
  };
}
