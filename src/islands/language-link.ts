/**
 * `<language-link>`: a link to the same page in another language. It leads to the place that is being
 * read, since headings and events have the same ids in every language.
 */
class LanguageLink extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && this.dataset.samePage !== undefined) link.hash = placeBeingRead();
    });
  }
}

/** The id of the last heading or event above the upper third of the window; empty at the top. */
function placeBeingRead() {
  const places = document.querySelectorAll('main :is(h2, h3, h4, li)[id]');
  const passed = [...places].findLast(
    (place) => place.getBoundingClientRect().top <= innerHeight / 3,
  );
  return scrollY === 0 ? '' : (passed?.id ?? '');
}

customElements.define('language-link', LanguageLink);
