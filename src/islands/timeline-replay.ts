/** `<timeline-replay>`: plays the incident when its button is pressed; until then nothing is loaded. */
class TimelineReplay extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#open(button));
  }

  async #open(button: HTMLButtonElement) {
    const loaded = await import('./replay/open-replay.ts').catch(() => undefined);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = loaded ? '' : (this.dataset.failed ?? '');
    loaded?.openReplay(this, button);
  }
}

customElements.define('timeline-replay', TimelineReplay);
