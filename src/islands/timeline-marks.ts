/**
 * `<timeline-marks>`: whoever points at a mark of the timeline sees its row in the list, and the
 * other way round. Marks are one stop for the keyboard; arrows go from one to the next.
 */
class TimelineMarks extends HTMLElement {
  connectedCallback() {
    for (const drawing of this.querySelectorAll('svg')) openToKeyboard(marksIn(drawing));
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

function marksIn(drawing: SVGSVGElement) {
  const marks = [...drawing.querySelectorAll<SVGAElement>('.mark')];
  const across = (mark: SVGAElement) => mark.getBoundingClientRect().left;
  return marks.toSorted((a, b) => across(a) - across(b));
}

function openToKeyboard(marks: readonly SVGAElement[]) {
  marks[0]?.setAttribute('tabindex', '0');
  for (const [index, mark] of marks.entries())
    mark.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
      if (step) marks[index + step]?.focus({ preventScroll: true });
    });
}

function hashOf(mark: Element | null) {
  return mark?.getAttribute('href')?.slice(1);
}

customElements.define('timeline-marks', TimelineMarks);
