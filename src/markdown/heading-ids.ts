import GithubSlugger, { slug as slugOf } from 'github-slugger';

/** Ids of the page around the story, and of things in it that are not headings. */
const reserved = new Set([
  'actions',
  'cause',
  'causes',
  'caveats',
  'cite',
  'content',
  'contents-title',
  'detection',
  'figures',
  'footer',
  'footnote-label',
  'header',
  'impact',
  'lessons',
  'main',
  'map',
  'nav',
  'q',
  'record',
  'regions',
  'related',
  'search',
  'services',
  'share',
  'sources',
  'story',
  'summary',
  'timeline',
  'title',
  'toc',
  'top',
  'updates',
]);
const reservedForm = /^(?:t|source|fn|fnref|diagram)(?:-|$)|-caption$/;

/**
 * Makes the ids of a document's headings, each of them once: `## Open questions` gives
 * `open-questions`, a second one `open-questions-1`. An id that the page has already gets `story-`
 * before it: `## Timeline` gives `story-timeline`. A heading without letters gives `section`.
 */
export function createHeadingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => {
    const slug = slugOf(text) || 'section';
    return slugger.slug(isReserved(slug) ? `story-${slug}` : slug);
  };
}

function isReserved(id: string) {
  return reserved.has(id) || reservedForm.test(id);
}
