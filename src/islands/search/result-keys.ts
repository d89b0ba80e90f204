/**
 * Lets the arrow keys go from a search field through the links of its results and back, and Enter do
 * what it does to a link.
 */
export function moveByArrows(box: HTMLElement, field: HTMLElement, list: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: (Element | null)[] = [field, ...list.querySelectorAll('a')];
    const now = stops.indexOf(document.activeElement);
    const next = stops[now + step];
    if (now < 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  });
}
