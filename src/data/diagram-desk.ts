import type { Finding } from '../checks/finding.ts';
import type { DiagramProblem } from '../diagrams/diagram.ts';
import { openDiagramCache } from '../diagrams/diagram-cache.ts';
import type { DiagramRenderer } from '../diagrams/diagram-renderer.ts';
import type { PlacedDiagram } from './compiled.ts';
import type { CompileMode } from './compiler.ts';
import { diagramsFolder } from './project.ts';

/**
 * Takes in the diagrams of postmortems as they are compiled, and meanwhile checks and draws those
 * that the committed folder lacks. In mode `inspect` it draws nothing and needs no browser.
 */
export class DiagramDesk {
  readonly #cache = openDiagramCache(diagramsFolder());
  readonly #mode: CompileMode;
  readonly #onDrawn: (drawn: number) => void;
  readonly #all: PlacedDiagram[] = [];
  readonly #taken = new Set<string>();
  readonly #sound = new Set<string>();
  readonly #waiting: PlacedDiagram[] = [];
  readonly #problems = new Map<string, DiagramProblem>();
  #work: Promise<void> | undefined;
  #renderer: DiagramRenderer | undefined;
  #drawn = 0;

  constructor(mode: CompileMode, onDrawn: (drawn: number) => void) {
    this.#mode = mode;
    this.#onDrawn = onDrawn;
  }

  /** Diagrams of a file with mistakes are checked and not drawn: it may not be what it should be. */
  take(diagrams: readonly PlacedDiagram[], isSound: boolean) {
    for (const diagram of diagrams) {
      this.#all.push(diagram);
      if (this.#taken.has(diagram.key)) continue;
      this.#taken.add(diagram.key);
      this.#waiting.push(diagram);
      if (isSound) this.#sound.add(diagram.key);
    }
    if (this.#work || this.#waiting.length === 0) return;
    this.#work = this.#drain();
    // `finish` waits for it and throws what it threw.
    this.#work.catch(() => {});
  }

  /** What is wrong with the diagrams, once all are drawn. Throws when no browser can be had. */
  async finish(): Promise<Finding[]> {
    try {
      await this.#work;
    } finally {
      await this.#renderer?.close();
    }
    return this.#all.flatMap(({ key, file, line }) => {
      const problem = this.#problems.get(key);
      if (!problem) return [];
      const { column, message } = problem;
      return [{ rule: 'bad-diagram', file, line: line + problem.line - 1, column, message }];
    });
  }

  async #drain() {
    while (this.#waiting.length > 0) await this.#handle(this.#waiting.splice(0));
    this.#work = undefined;
  }

  async #handle(diagrams: readonly PlacedDiagram[]) {
    const sound: PlacedDiagram[] = [];
    for (const diagram of diagrams) {
      if (await this.#cache.read(diagram.key)) continue;
      if (this.#mode === 'render') await this.#warmUp();
      // Mermaid and Playwright are large: they are loaded only when there is something to draw.
      const { lintDiagram } = await import('../diagrams/lint-diagram.ts');
      const problem = await lintDiagram(diagram.source);
      if (problem) this.#problems.set(diagram.key, problem);
      else if (this.#sound.has(diagram.key)) sound.push(diagram);
    }
    if (this.#mode === 'render' && sound.length > 0) await this.#draw(sound);
  }

  /** The browser starts while the first diagram is still being checked. */
  async #warmUp() {
    if (this.#renderer) return this.#renderer;
    const renderer = await openRenderer();
    renderer.warmUp();
    this.#renderer = renderer;
    return renderer;
  }

  async #draw(diagrams: readonly PlacedDiagram[]) {
    const renderer = await this.#warmUp();
    const outcomes = await renderer.render(diagrams, () => this.#onDrawn(++this.#drawn));
    for (const [key, outcome] of outcomes) {
      if ('svg' in outcome) await this.#cache.write(key, outcome.svg);
      else this.#problems.set(key, outcome.problem);
    }
  }
}

async function openRenderer() {
  const { findBrowser, noBrowserMessage } = await import('../diagrams/find-browser.ts');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowserMessage);
  const { createDiagramRenderer } = await import('../diagrams/diagram-renderer.ts');
  return createDiagramRenderer({ executablePath });
}

/** Deletes drawings that no page shows any more. */
export async function pruneUnusedDiagrams(diagrams: readonly PlacedDiagram[]): Promise<void> {
  await openDiagramCache(diagramsFolder()).prune(new Set(diagrams.map(({ key }) => key)));
}
