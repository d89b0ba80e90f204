/** `<contents-marker>`: marks the section that is being read in the table of contents around it. */
class ContentsMarker extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback() {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }
    // A heading counts as read from when it enters the upper third of the window.
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
        const link = entered && links.get(entered.target);
        if (link) this.#mark(link);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const target of links.keys()) this.#observer.observe(target);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  #mark(link: HTMLAnchorElement) {
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
  }
}

customElements.define('contents-marker', ContentsMarker);
