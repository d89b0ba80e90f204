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
      if (event.key !== '/' || hasModifier(event) || isTyping(event.target)) return;
      event.preventDefault();
      void this.#open();
    });
  }

  async #open() {
    const address = this.querySelector('a')?.href ?? '';
    const field = document.querySelector<HTMLInputElement>('search-box input');
    if (field && !field.closest('dialog')) return field.focus();
    const typed = keepTyped();
    try {
      const { openSearchDialog } = await import('./search-dialog.ts');
      await openSearchDialog(address, this.dataset.close ?? '', typed);
    } catch {
      location.href = address;
    }
  }
}

/** Keeps what is typed until the field is there; its function ends that and gives it. */
function keepTyped() {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (hasModifier(event) || isTyping(event.target)) return;
    if (event.key.length === 1) text += event.key;
    else if (event.key === 'Backspace') text = text.slice(0, -1);
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', keep);
  return () => {
    document.removeEventListener('keydown', keep);
    return text;
  };
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return ctrlKey || metaKey || altKey;
}

function isTyping(target: EventTarget | null) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
}

customElements.define('search-open', SearchOpen);
