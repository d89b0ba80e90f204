import { type DrawingBrowser, openDrawingBrowser } from './browser/drawing-browser.ts';
import type { DiagramOutcome, DiagramRequest, Scheme } from './diagram.ts';
import { mermaidConfig } from './diagram-config.ts';
import { PALETTES } from './diagram-palette.ts';
import type { Drawing, DrawingOrder, SchemeSettings } from './in-page/draw-diagram.ts';
import { failureProblem } from './lint/failure-problem.ts';

export interface DiagramRendererOptions {
  /** The browser, from `findBrowser`. */
  readonly executablePath: string;
  /** How many diagrams are drawn side by side. Default 1; more than the cores gains nothing. */
  readonly pages?: number;
  /** How long one diagram may take. */
  readonly timeoutSeconds?: number;
  /** The browser is closed when nothing was drawn for so long; the next call starts another one. */
  readonly idleSeconds?: number;
}

/** Draws diagrams in a browser that stays warm between calls. */
export interface DiagramRenderer {
  /** Starts the browser ahead of the first drawing. What goes wrong is for `render` to tell. */
  readonly warmUp: () => void;
  /** Gives an outcome for every key. Throws only when the browser does not start. */
  readonly render: (
    requests: readonly DiagramRequest[],
    onDrawn?: () => void,
  ) => Promise<Map<string, DiagramOutcome>>;
  readonly close: () => Promise<void>;
}

export function createDiagramRenderer({
  executablePath,
  pages = 1,
  timeoutSeconds = 30,
  idleSeconds = 60,
}: DiagramRendererOptions): DiagramRenderer {
  let browser: Promise<DrawingBrowser> | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  let lastJob: Promise<unknown> = Promise.resolve();

  async function warmBrowser(): Promise<DrawingBrowser> {
    if (browser && !(await browser).isConnected()) await closeBrowser();
    browser ??= openDrawingBrowser(executablePath, pages, timeoutSeconds * 1000);
    return browser;
  }

  async function closeBrowser(): Promise<void> {
    const closing = browser;
    browser = undefined;
    // A browser that did not start has been reported by `render`, and there is nothing to close.
    const opened = await closing?.catch(() => undefined);
    await opened?.close();
  }

  async function render(requests: readonly DiagramRequest[], onDrawn?: () => void) {
    clearTimeout(idleTimer);
    try {
      const drawings = await (await warmBrowser()).drawAll(requests.map(orderOf), onDrawn);
      return outcomes(requests, drawings);
    } catch (error) {
      await closeBrowser();
      throw error;
    } finally {
      idleTimer = setTimeout(closeBrowser, idleSeconds * 1000).unref();
    }
  }

  return {
    warmUp() {
      warmBrowser().catch(() => undefined);
    },
    render(requests, onDrawn) {
      const job = lastJob.then(() => render(requests, onDrawn));
      lastJob = job.catch(() => undefined);
      return job;
    },
    async close() {
      await lastJob;
      clearTimeout(idleTimer);
      await closeBrowser();
    },
  };
}

const SCHEMES: Readonly<Record<Scheme, SchemeSettings>> = {
  light: settingsOf('light'),
  dark: settingsOf('dark'),
};

function settingsOf(scheme: Scheme): SchemeSettings {
  const { paper, ink } = PALETTES[scheme];
  return { config: mermaidConfig(scheme), paper, ink };
}

/** An id must begin with a letter, so that style sheets and scripts can name it. */
function orderOf({ key, source, title, description }: DiagramRequest): DrawingOrder {
  return { idPrefix: `m${key.slice(0, 8)}`, source, title, description, schemes: SCHEMES };
}

function outcomes(
  requests: readonly DiagramRequest[],
  drawings: readonly Drawing[],
): Map<string, DiagramOutcome> {
  return new Map(
    requests.flatMap(({ key, source }, index) => {
      const drawing = drawings[index];
      return drawing ? [[key, outcome(source, drawing)]] : [];
    }),
  );
}

function outcome(source: string, drawing: Drawing): DiagramOutcome {
  if ('svg' in drawing) return drawing;
  return { problem: failureProblem(source, drawing.failure) };
}
