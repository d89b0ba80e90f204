/** `<share-links>`: copies or shares the page's address, where the browser can. */
class ShareLinks extends HTMLElement {
  connectedCallback() {
    this.#offer('copy', Boolean(navigator.clipboard), () => this.#copy());
    this.#offer('share', Boolean(navigator.share), () => this.#share());
  }

  get #address() {
    return this.querySelector('a')?.href ?? location.href;
  }

  #offer(action: string, isPossible: boolean, run: () => Promise<void>) {
    const button = this.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    if (!isPossible || !button?.parentElement) return;
    button.parentElement.hidden = false;
    button.addEventListener('click', () => void run());
  }

  async #copy() {
    await navigator.clipboard.writeText(this.#address);
    const status = this.querySelector('[role="status"]');
    const button = this.querySelector('[data-action="copy"]');
    if (status) status.textContent = this.dataset.copied ?? '';
    if (button) button.textContent = this.dataset.copied ?? '';
  }

  async #share() {
    // Rejects when the reader closes the dialog without sharing.
    await navigator.share({ title: document.title, url: this.#address }).catch(() => {});
  }
}

customElements.define('share-links', ShareLinks);
