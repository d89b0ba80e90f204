import type { Root } from 'hast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { allowedTags } from './allowed-html.ts';
import { linkSchemes } from './web-address.ts';

const region = ['className', 'role', 'tabIndex', 'ariaLabel'];

/** What writers may use and what the plugins before this one make. Everything else goes. */
const schema: Options = {
  tagNames: [
    ...allowedTags,
    ...['aside', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'img'],
    ...['lab-bench', 'pre', 'section', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr'],
  ],
  attributes: {
    '*': ['dir', 'lang', 'id'],
    a: [
      ...['href', 'title', 'rel', 'className', 'ariaLabel', 'ariaDescribedBy'],
      ...['dataFootnoteRef', 'dataFootnoteBackref'],
    ],
    abbr: ['title'],
    aside: ['className', 'role'],
    details: ['open'],
    dfn: ['title'],
    div: region,
    figure: ['className', 'dataDiagram', 'dataSeries'],
    img: ['dataImage', 'alt', 'title', 'loading', 'decoding'],
    'lab-bench': ['dataLab'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    p: ['className'],
    pre: ['dataCode'],
    section: ['className', 'dataFootnotes'],
    span: ['className'],
    td: ['align'],
    th: ['align', 'scope'],
    time: ['className', 'dateTime'],
  },
  protocols: { href: [...linkSchemes] },
  // `rehype-raw-html` has removed the ids that writers wrote, so none needs a prefix.
  clobber: [],
  strip: ['script', 'style'],
};

/** Lets through only what is known to be harmless, whatever the plugins before it have let pass. */
export function rehypeSanitise() {
  const sanitise = rehypeSanitize(schema);
  return (tree: Root): Root => sanitise(tree) as Root;
}
