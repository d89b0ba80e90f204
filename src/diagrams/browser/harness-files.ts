import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  DIAGRAM_FONT_FAMILY,
  DIAGRAM_FONT_FILES,
  DIAGRAM_FONT_STACK,
  FONT_FOLDER,
} from '../diagram-fonts.ts';

/** What the browser is told when the drawing page asks for a file. */
export interface HarnessFile {
  readonly contentType: string;
  readonly body: string | Buffer;
}

/** Finds what lies at a path of the drawing page; `undefined` when nothing does. */
export async function harnessFile(pathname: string): Promise<HarnessFile | undefined> {
  if (pathname === '/') return { contentType: 'text/html', body: PAGE };
  const [, folder, name] = /^\/(\w+)\/([\w./-]+)$/.exec(pathname) ?? [];
  if (folder === undefined || name === undefined || name.includes('..')) return undefined;
  files.set(pathname, files.get(pathname) ?? read(folder, name));
  return files.get(pathname);
}

/** Every page asks for the same files. */
const files = new Map<string, Promise<HarnessFile | undefined>>();

const FOLDERS: Readonly<Record<string, URL>> = {
  diagrams: new URL('../', import.meta.url),
  fonts: FONT_FOLDER,
  mermaid: new URL(
    './dist/',
    pathToFileURL(createRequire(import.meta.url).resolve('mermaid/package.json')),
  ),
};

async function read(folder: string, name: string): Promise<HarnessFile | undefined> {
  const url = FOLDERS[folder] && new URL(name, FOLDERS[folder]);
  if (!url || !existsSync(url)) return undefined;
  const body = await readFile(url);
  if (folder === 'fonts') return { contentType: 'font/woff2', body };
  const script = name.endsWith('.ts') ? withoutTypes(body.toString()) : body;
  return { contentType: 'text/javascript', body: script };
}

/** Node says on every first use that the function is new. That is nothing to a writer. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

const FONT_FACES = DIAGRAM_FONT_FILES.filter(({ file }) => existsSync(new URL(file, FONT_FOLDER)))
  .map(
    ({ file, weight, style }) =>
      `@font-face { font-family: '${DIAGRAM_FONT_FAMILY}'; font-weight: ${weight}; font-style: ${style}; src: url(/fonts/${file}) }`,
  )
  .join('\n');

/** One face for everything but formulas, whatever a source or a diagram type asks for. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<style>
${FONT_FACES}
body { margin: 0; font-family: ${DIAGRAM_FONT_STACK}; font-size: 16px }
svg, svg *:not(math, math *) { font-family: ${DIAGRAM_FONT_STACK} !important }
</style>
<script type="importmap">{ "imports": { "mermaid": "/mermaid/mermaid.esm.min.mjs" } }</script>
<script type="module" src="/diagrams/in-page/main.ts"></script>
<body></body>
`;
