/** The only script of the page in which diagrams are drawn: it hands one function to Node. */
import './pinned-chance.ts';
import { drawDiagram } from './draw-diagram.ts';

declare global {
  /** There as soon as Mermaid and the fonts are loaded. */
  var drawOrder: typeof drawDiagram;
}

await Promise.all([...document.fonts].map((font) => font.load()));
globalThis.drawOrder = drawDiagram;
