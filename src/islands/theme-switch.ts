import { readChoice, rememberChoice } from './remembered-choice.ts';

const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

/** `<theme-switch>`: goes through the colour schemes. `public/theme.js` applies the choice early. */
class ThemeSwitch extends HTMLElement {
  #choice: Choice = readChoice('theme', choices) ?? 'auto';

  connectedCallback() {
    this.#show();
    this.addEventListener('click', () => {
      this.#choice = choices[(choices.indexOf(this.#choice) + 1) % choices.length] ?? 'auto';
      rememberChoice('theme', this.#choice);
      this.#apply();
      this.#show();
    });
  }

  #apply() {
    const { dataset } = document.documentElement;
    if (this.#choice === 'auto') delete dataset.theme;
    else dataset.theme = this.#choice;
  }

  #show() {
    const button = this.querySelector('button');
    const value = this.querySelector('.theme-value');
    if (button) button.dataset.choice = this.#choice;
    if (value) value.textContent = this.dataset[this.#choice] ?? '';
  }
}

customElements.define('theme-switch', ThemeSwitch);
