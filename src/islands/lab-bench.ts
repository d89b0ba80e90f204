/** `<lab-bench>`: turns into a bench for texts of the reader's own; until then nothing is loaded. */
class LabBench extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#open(button));
  }

  async #open(button: HTMLButtonElement) {
    button.disabled = true;
    try {
      const { openBench } = await import('./lab/open-bench.ts');
      openBench(this);
    } catch {
      button.textContent = this.dataset.failed ?? '';
      button.disabled = false;
    }
  }
}

customElements.define('lab-bench', LabBench);
