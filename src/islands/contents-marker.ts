/** `<contents-marker>`: marks the section that is being read in the table of contents around it. */
class ContentsMarker extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback() {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }
    const passed = new Set<Element>();
    // A section is being read from when it enters the upper third of the window. With so much
    // margin above, a jump past it counts too.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        this.#mark([...links].findLast(([target]) => passed.has(target))?.[1]);
      },
      { rootMargin: '1000000px 0px -66% 0px' },
    );
    for (const target of links.keys()) this.#observer.observe(target);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  #mark(link: HTMLAnchorElement | undefined) {
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
  }
}

customElements.define('contents-marker', ContentsMarker);
