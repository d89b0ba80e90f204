import { fill } from '../views/fill.ts';

/**
 * `<action-filter>`: hides the actions that are not of the chosen type and organisation, and what has
 * none left. The choice is the address's, so that it can be linked and gone back to.
 */
class ActionFilter extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', () => {
      history.pushState(null, '', this.#address);
      this.#filter();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#readAddress);
  }

  get #choices() {
    return [...this.querySelectorAll('select')];
  }

  get #address() {
    const chosen = this.#choices.filter(({ value }) => value !== '');
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    return query === '' ? location.pathname : `?${query}`;
  }

  #readAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const choice of this.#choices) {
      const value = query.get(choice.name) ?? '';
      const isKnown = [...choice.options].some((option) => option.value === value);
      choice.value = isKnown ? value : '';
    }
    this.#filter();
  };

  #filter() {
    const [type = '', organisation = ''] = this.#choices.map(({ value }) => value);
    const actions = [...this.querySelectorAll<HTMLElement>('[data-type]')];
    for (const action of actions) {
      const incident = action.closest<HTMLElement>('[data-organisation]');
      const isOf = organisation === '' || incident?.dataset.organisation === organisation;
      action.hidden = !isOf || (type !== '' && action.dataset.type !== type);
    }
    for (const part of this.querySelectorAll('section'))
      part.hidden = !part.querySelector('[data-type]:not([hidden])');
    this.#say(actions.filter(({ hidden }) => !hidden).length, actions.length);
  }

  #say(shown: number, all: number) {
    const status = this.querySelector('[role="status"]');
    const words = fill(this.dataset.shown ?? '', { shown: `${shown}`, all: `${all}` });
    if (status) status.textContent = words;
  }
}

customElements.define('action-filter', ActionFilter);
