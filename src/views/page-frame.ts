import { actionsPath } from './actions-path.ts';
import { type Edition, localized } from './edition.ts';
import { absoluteHref, href, inFolder, pageHref } from './href.ts';
import { plainText } from './plain-text.ts';

export type PageKind = 'website' | 'article';

/** What a page says of itself to its frame. */
export interface PageAbout {
  /** Without the site's name; empty for the home page. */
  readonly title: string;
  readonly description: string;
  /** In every language; `undefined` for a page that stands under no address of its own. */
  readonly path?: `/${string}` | undefined;
  readonly kind?: PageKind | undefined;
  /** Tags of the languages that the page exists in; by default all of the site. */
  readonly languages?: readonly string[] | undefined;
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
  /** The same page in each language, this one included; empty where there is one only. */
  readonly alternates: readonly Alternate[];
  /** The other languages: the same page or, where it has none, their home. */
  readonly otherLanguages: readonly LanguageLink[];
  readonly kind: PageKind;
  readonly isListed: boolean;
  readonly home: string;
  readonly icon: string;
  readonly touchIcon: string;
  readonly themeScript: string;
  readonly navigation: readonly NavigationLink[];
  readonly footer: string;
  readonly footerLinks: readonly FooterLink[];
}

export interface Alternate {
  /** A language, or `x-default` for readers of any other. */
  readonly tag: string;
  readonly href: string;
}

export interface LanguageLink {
  readonly tag: string;
  readonly name: string;
  readonly href: string;
  /** Whether it leads to the same page. */
  readonly isSamePage: boolean;
}

export interface NavigationLink {
  readonly name: 'home' | 'search' | 'patterns' | 'actions' | 'about';
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

export interface FooterLink {
  readonly href: string;
  readonly text: string;
}

const navigation = [
  ['home', '/'],
  ['search', '/search/'],
  ['patterns', '/patterns/'],
  ['actions', actionsPath],
  ['about', '/about/'],
] as const;

export function pageFrame(about: PageAbout, edition: Edition): PageFrame {
  const { site, language } = edition;
  const { words } = language;
  const title = plainText(about.title);
  const names = {
    home: words.incidents,
    search: words.search,
    patterns: words.patterns.title,
    actions: words.promises.link,
    about: words.about,
  };
  return {
    language: language.tag,
    siteName: site.name,
    title: title === '' ? site.name : words.pageTitle(title, site.name),
    shortTitle: title === '' ? site.name : title,
    description: plainText(about.description),
    canonical: about.path && absoluteHref(site, inFolder(edition.folder, about.path)),
    alternates: alternates(about, edition),
    otherLanguages: otherLanguages(about, edition),
    kind: about.kind ?? 'website',
    isListed: about.isListed ?? true,
    home: pageHref(edition, '/'),
    icon: href(site, '/favicon.svg'),
    touchIcon: href(site, '/apple-touch-icon.png'),
    themeScript: href(site, '/theme.js'),
    navigation: navigation.map(([name, path]) => ({
      name,
      href: pageHref(edition, path),
      text: names[name],
      isCurrent: path === about.path,
    })),
    footer: localized(site.tagline, edition),
    footerLinks: footerLinks(edition),
  };
}

function footerLinks(edition: Edition): FooterLink[] {
  const { repository } = edition.site;
  const { compare, patterns, promises, sourceCode } = edition.language.words;
  return [
    { href: pageHref(edition, '/patterns/'), text: patterns.title },
    { href: pageHref(edition, actionsPath), text: promises.link },
    { href: pageHref(edition, '/compare/'), text: compare.title },
    ...(repository ? [{ href: repository, text: sourceCode }] : []),
  ];
}

function alternates({ path, languages }: PageAbout, { site, siblings }: Edition): Alternate[] {
  const own = siblings.filter(({ tag }) => languages?.includes(tag) ?? true);
  if (path === undefined || own.length < 2) return [];
  const links = own.map(({ tag, folder }) => ({
    tag,
    href: absoluteHref(site, inFolder(folder, path)),
  }));
  return [...links, { tag: 'x-default', href: absoluteHref(site, path) }];
}

function otherLanguages(
  { path, languages }: PageAbout,
  { site, siblings, language }: Edition,
): LanguageLink[] {
  return siblings
    .filter(({ tag }) => tag !== language.tag)
    .map(({ tag, name, folder }) => {
      const isSamePage = path !== undefined && (languages?.includes(tag) ?? true);
      const target = inFolder(folder, isSamePage ? path : '/');
      return { tag, name, href: href(site, target), isSamePage };
    });
}
