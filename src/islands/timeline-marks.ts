/**
 * `<timeline-marks>`: whoever points at a mark of the timeline sees its row in the list, and the
 * other way round. Marks are one stop for the keyboard; arrows go from one to the next.
 */
class TimelineMarks extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', stepToNeighbour);
    for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      document.addEventListener(event, this.#light);
  }

  disconnectedCallback() {
    for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      document.removeEventListener(event, this.#light);
  }

  readonly #light = ({ type, target }: Event) => {
    if (!(target instanceof Element)) return;
    const id = target.closest('.event')?.id ?? hashOf(target.closest('.mark'));
    if (!id) return;
    const isLit = type === 'pointerover' || type === 'focusin';
    document.getElementById(id)?.classList.toggle('is-lit', isLit);
    for (const mark of this.querySelectorAll(`[href="#${CSS.escape(id)}"]`))
      mark.classList.toggle('is-lit', isLit);
  };
}

function stepToNeighbour({ key, target }: KeyboardEvent) {
  if (!(target instanceof Element) || !target.matches('.mark')) return;
  const forwards = key === 'ArrowRight' || key === 'ArrowDown';
  const backwards = key === 'ArrowLeft' || key === 'ArrowUp';
  const next = forwards ? target.nextElementSibling : backwards && target.previousElementSibling;
  if (next instanceof SVGElement) next.focus({ preventScroll: true });
}

function hashOf(mark: Element | null) {
  return mark?.getAttribute('href')?.slice(1);
}

customElements.define('timeline-marks', TimelineMarks);
