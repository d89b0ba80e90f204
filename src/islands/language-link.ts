/**
 * `<language-link>`: a link to the same page in another language. It leads to the place that the
 * address names, since headings and events have the same ids in every language.
 */
class LanguageLink extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && this.dataset.samePage !== undefined) link.hash = location.hash;
    });
  }
}

customElements.define('language-link', LanguageLink);
