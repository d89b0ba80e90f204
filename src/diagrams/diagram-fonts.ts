/** The family in which diagrams are measured and shown: the text face of the site. */
export const DIAGRAM_FONT_FAMILY = 'Source Serif 4';

/** What `font-family` says in a drawing: the serif stack of the site, fallback faces included. */
export const DIAGRAM_FONT_STACK = [
  `'${DIAGRAM_FONT_FAMILY}'`,
  "'Serif like Georgia'",
  "'Serif like Times'",
  "'Serif like Noto'",
  "'Serif like DejaVu'",
  'serif',
].join(', ');

export const FONT_FOLDER = new URL('../styles/fonts/', import.meta.url);

/** The files of `FONT_FOLDER` that hold the family. */
export const DIAGRAM_FONT_FILES = [
  { file: 'source-serif-4-400.woff2', weight: 400, style: 'normal' },
  { file: 'source-serif-4-400-italic.woff2', weight: 400, style: 'italic' },
  { file: 'source-serif-4-600.woff2', weight: 600, style: 'normal' },
] as const;
