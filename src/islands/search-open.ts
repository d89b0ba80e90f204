/**
 * `<search-open>`: opens the search over the page, by its link or the key `/`. Nothing of the search
 * is loaded before that, and when it cannot be loaded the link leads to the search page.
 */
class SearchOpen extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
      if (!isPlain || !(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      void this.#open();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      void this.#open();
    });
  }

  async #open() {
    const address = this.querySelector('a')?.href ?? '';
    const field = document.querySelector<HTMLInputElement>('search-box input');
    if (field && !field.closest('dialog')) return field.focus();
    try {
      const { openSearchDialog } = await import('./search-dialog.ts');
      await openSearchDialog(address, this.dataset.close ?? '');
    } catch {
      location.href = address;
    }
  }
}

function isTyping(target: EventTarget | null) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
}

customElements.define('search-open', SearchOpen);
