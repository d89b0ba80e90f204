import { type Browser, chromium } from 'playwright-core';
import type { Drawing, DrawingOrder } from '../in-page/draw-diagram.ts';
import { type DrawingPage, openDrawingPage } from './drawing-page.ts';

/** A running browser with pages that draw side by side. */
export interface DrawingBrowser {
  readonly isConnected: () => boolean;
  /** The drawings, in the order of the orders. `onDrawn` is called after each. */
  readonly drawAll: (orders: readonly DrawingOrder[], onDrawn?: () => void) => Promise<Drawing[]>;
  readonly close: () => Promise<void>;
}

/** Starts a browser; `timeout` is what one diagram may take, in milliseconds. */
export async function openDrawingBrowser(
  executablePath: string,
  pages: number,
  timeout: number,
): Promise<DrawingBrowser> {
  const browser = await launch(executablePath);
  const lanes = Array.from({ length: pages }, () => openLane(browser, timeout));
  return {
    isConnected: () => browser.isConnected(),
    close: () => browser.close(),
    async drawAll(orders, onDrawn) {
      const drawings: Drawing[] = [];
      const waiting = orders.entries();
      const drain = async (draw: Lane) => {
        for (const [index, order] of waiting) {
          drawings[index] = await draw(order);
          onDrawn?.();
        }
      };
      await Promise.all(lanes.slice(0, orders.length).map(drain));
      return drawings;
    },
  };
}

/** The flags make every build of Chromium measure text alike. */
function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--font-render-hinting=none', '--disable-font-subpixel-positioning'],
    // Chromium refuses to start its sandbox for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

type Lane = (order: DrawingOrder) => Promise<Drawing>;

/** Draws in one page, and in a fresh one after a diagram that hung or crashed it. */
function openLane(browser: Browser, timeout: number): Lane {
  let opening: Promise<DrawingPage> | undefined = openDrawingPage(browser, timeout);
  // It is awaited, and fails, when the first diagram is drawn.
  opening.catch(() => undefined);
  return async (order) => {
    opening ??= openDrawingPage(browser, timeout);
    const page = await opening;
    try {
      return await page.draw(order);
    } catch (error) {
      await page.close();
      opening = undefined;
      const [message = ''] = String(error instanceof Error ? error.message : error).split('\n');
      return { failure: { kind: 'other', message, expected: [] } };
    }
  };
}
