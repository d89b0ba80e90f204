import type { MeasuredPoint } from '../../views/step-curve-view.ts';

export interface CountingOrder {
  readonly patterns: readonly string[];
  readonly text: string;
}

export type CountingAnswer =
  | { readonly kind: 'whole' | 'point'; readonly pattern: number; readonly point: MeasuredPoint }
  | { readonly kind: 'done' };

/** Hands texts to a worker. A new text ends what is still being counted. */
export class CountingDesk {
  readonly #receive: (answer: CountingAnswer) => void;
  #worker: Worker | undefined;
  #isBusy = false;

  constructor(receive: (answer: CountingAnswer) => void) {
    this.#receive = receive;
  }

  count(order: CountingOrder) {
    if (this.#isBusy) {
      this.#worker?.terminate();
      this.#worker = undefined;
    }
    this.#worker ??= this.#hire();
    this.#isBusy = true;
    this.#worker.postMessage(order);
  }

  #hire() {
    const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CountingAnswer>) => {
      // What a dismissed worker had sent already is not wanted any more.
      if (worker !== this.#worker) return;
      if (data.kind === 'done') this.#isBusy = false;
      this.#receive(data);
    });
    return worker;
  }
}
