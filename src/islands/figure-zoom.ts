import { fill } from '../views/fill.ts';

/**
 * `<figure-zoom>`: a button that shows the drawing of its figure over the whole window, and gets the
 * focus back. Without scripts there is none: its words come in data attributes.
 */
class FigureZoom extends HTMLElement {
  connectedCallback() {
    const frame = this.previousElementSibling;
    if (!(frame instanceof HTMLElement) || this.firstChild) return;
    const { open = '', openFigure = '', close = '' } = this.dataset;
    const button = makeButton(open, () => showLarge(frame, close));
    button.ariaLabel = fill(openFigure, { figure: frame.ariaLabel ?? '' });
    this.append(button);
  }
}

function showLarge(frame: HTMLElement, closeText: string) {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoomed';
  dialog.ariaLabel = frame.ariaLabel;
  dialog.append(
    makeButton(closeText, () => dialog.close()),
    copyAtFullSize(frame),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** The copy takes its name from the words of the original, and its arrowheads too. */
function copyAtFullSize(frame: HTMLElement) {
  const copy = document.createElement('div');
  copy.className = frame.className;
  copy.tabIndex = 0;
  copy.role = 'group';
  copy.ariaLabel = frame.ariaLabel;
  copy.append(...[...frame.children].map((child) => child.cloneNode(true)));
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const [least, drawing] = copy.querySelectorAll('svg');
  for (const side of ['width', 'height'])
    least?.setAttribute(side, drawing?.getAttribute(side) ?? '');
  return copy;
}

function makeButton(text: string, act: () => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

customElements.define('figure-zoom', FigureZoom);
