import { readSearchAddress, searchAddress } from '../../search/search-address.ts';
import type { SearchState } from '../../search/search-state.ts';

/** The states of a search as addresses, each an entry of the browser's history. */
export class SearchHistory {
  /** Whether the address is of words still being typed, which more words may replace. */
  #isDraft = false;

  /** The state of the address, now and each time that the reader goes back or forward. */
  follow(take: (state: SearchState) => void): void {
    const read = () => {
      this.#isDraft = false;
      take(readSearchAddress(location.search));
    };
    addEventListener('popstate', read);
    read();
  }

  /** Typing leaves one entry, however many pauses it has; `isSettled` says that it ended. */
  write(state: SearchState, { isTyped = false, isSettled = true }): void {
    const address = searchAddress(state);
    if (address !== location.search) {
      const target = address || location.pathname;
      if (this.#isDraft && isTyped) history.replaceState(null, '', target);
      else history.pushState(null, '', target);
    }
    this.#isDraft = isTyped && !isSettled;
  }

  /** The same state in other words: filters that stood in its text. */
  correct(state: SearchState): void {
    history.replaceState(null, '', searchAddress(state) || location.pathname);
  }
}
