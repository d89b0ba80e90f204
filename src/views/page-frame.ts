import { type Edition, localized } from './edition.ts';
import { absoluteHref, href } from './href.ts';
import { plainText } from './plain-text.ts';

export type PageKind = 'website' | 'article';

/** What a page says of itself to its frame. */
export interface PageAbout {
  /** Without the site's name; empty for the home page. */
  readonly title: string;
  readonly description: string;
  /** `undefined` for a page that stands under no address of its own. */
  readonly path?: `/${string}` | undefined;
  readonly kind?: PageKind | undefined;
  /** `false` for a page that search engines shall pass over. */
  readonly isListed?: boolean | undefined;
}

export interface PageFrame {
  readonly language: string;
  readonly siteName: string;
  readonly title: string;
  /** As shared: the page's own title, without the site's name. */
  readonly shortTitle: string;
  readonly description: string;
  readonly canonical?: string | undefined;
  readonly kind: PageKind;
  readonly isListed: boolean;
  readonly home: string;
  readonly icon: string;
  readonly touchIcon: string;
  readonly themeScript: string;
  readonly navigation: readonly NavigationLink[];
  readonly footer: string;
  readonly repository?: string | undefined;
}

export interface NavigationLink {
  readonly name: 'home' | 'search' | 'about';
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

const navigation = [
  ['home', '/', 'incidents'],
  ['search', '/search/', 'search'],
  ['about', '/about/', 'about'],
] as const;

export function pageFrame(about: PageAbout, edition: Edition): PageFrame {
  const { site, language } = edition;
  const { words } = language;
  const title = plainText(about.title);
  return {
    language: language.tag,
    siteName: site.name,
    title: title === '' ? site.name : words.pageTitle(title, site.name),
    shortTitle: title === '' ? site.name : title,
    description: plainText(about.description),
    canonical: about.path && absoluteHref(site, about.path),
    kind: about.kind ?? 'website',
    isListed: about.isListed ?? true,
    home: href(site, '/'),
    icon: href(site, '/favicon.svg'),
    touchIcon: href(site, '/apple-touch-icon.png'),
    themeScript: href(site, '/theme.js'),
    navigation: navigation.map(([name, path, word]) => ({
      name,
      href: href(site, path),
      text: words[word],
      isCurrent: path === about.path,
    })),
    footer: localized(site.tagline, edition),
    repository: site.repository,
  };
}
