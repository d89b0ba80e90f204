import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import type { Scheme } from '../../../src/diagrams/diagram.ts';
import {
  DIAGRAM_FONT_FAMILY,
  DIAGRAM_FONT_FILES,
  FONT_FOLDER,
} from '../../../src/diagrams/diagram-fonts.ts';
import { placeDiagram } from '../../../src/diagrams/place-diagram.ts';
import { illegibleShare, takePicture } from '../../letter-contrast.ts';

/** A label as a reader sees it. */
export interface SeenLabel {
  readonly words: string;
  /** Of the pixels of its letters, the share whose contrast with what is behind is below 4.5. */
  readonly illegibleShare: number;
  /** In pixels of the screen. */
  readonly size: number;
  readonly isInFrame: boolean;
}

/** Shows drawings on a page of the site, one by one, and looks at their labels. */
export async function seeLabels(
  executablePath: string,
  scheme: Scheme,
  svgs: readonly string[],
): Promise<SeenLabel[][]> {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const viewport = { width: 2000, height: 1200 };
    const page = await browser.newPage({ colorScheme: scheme, viewport });
    await page.setContent(PAGE);
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    const seen: SeenLabel[][] = [];
    for (const svg of svgs) seen.push(await seeDrawing(page, svg));
    return seen;
  } finally {
    await browser.close();
  }
}

const FONT_FACES = DIAGRAM_FONT_FILES.map(({ file, weight, style }) => {
  const data = readFileSync(new URL(file, FONT_FOLDER)).toString('base64');
  return `@font-face { font-family: '${DIAGRAM_FONT_FAMILY}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) }`;
});

const PAGE = `<!doctype html><style>${[...FONT_FACES, styleSheet('tokens'), styleSheet('diagram')].join('\n')}
body { margin: 0; inline-size: max-content; background: var(--paper); font-size: 19px }
.bare text, .bare text * { fill: transparent !important }</style><main></main>`;

function styleSheet(name: string): string {
  return readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

async function seeDrawing(page: Page, svg: string): Promise<SeenLabel[]> {
  await page.locator('main').evaluate(
    (main, html) => {
      main.classList.remove('bare');
      main.innerHTML = html;
    },
    placeDiagram(svg, 0),
  );
  const labels = await readLabels(page);
  const whole = await takePicture(page.locator('main'));
  await page.locator('main').evaluate((main) => main.classList.add('bare'));
  const bare = await takePicture(page.locator('main'));
  return labels.map(({ box, fill, ...label }) => ({
    ...label,
    illegibleShare: illegibleShare(box, fill, whole, bare),
  }));
}

function readLabels(page: Page) {
  return page.locator('main').evaluate((main) => {
    const frame = main.querySelector('svg:not(.diagram-least)')?.getBoundingClientRect();
    const hasWords = (node: Node) => node instanceof Text && node.data.trim() !== '';
    return [...main.querySelectorAll<SVGTextContentElement>('text, tspan')]
      .filter((text) => [...text.childNodes].some(hasWords))
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const { fill, fontSize } = getComputedStyle(text);
        const matrix = text.getScreenCTM();
        return {
          words: text.textContent,
          fill,
          box: { left, right, top, bottom },
          size: Number.parseFloat(fontSize) * Math.hypot(matrix?.a ?? 0, matrix?.b ?? 0),
          isInFrame:
            frame !== undefined &&
            left >= frame.left &&
            right <= frame.right &&
            top >= frame.top &&
            bottom <= frame.bottom,
        };
      });
  });
}
