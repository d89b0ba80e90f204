import { fill } from '../views/fill.ts';
import { type Anniversary, nearestAnniversary } from './anniversary.ts';

/**
 * `<today-in-history>`: shows which of the incidents on the page has its anniversary today, on the
 * reader's own calendar, or within a few days. Its place is kept free, so that nothing moves.
 */
class TodayInHistory extends HTMLElement {
  connectedCallback() {
    const rows = [...document.querySelectorAll('.incident')];
    const days = rows.map((row) => row.querySelector('time')?.dateTime ?? '');
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const anniversary = nearestAnniversary(days, today);
    const row = anniversary && rows[anniversary.index];
    if (!anniversary || !row) return;
    const label = document.createElement('span');
    label.className = 'label';
    label.textContent = this.#words(anniversary);
    const paragraph = document.createElement('p');
    paragraph.append(label, ' ', ...linkTo(row));
    this.replaceChildren(paragraph);
  }

  #words({ year, years, days }: Anniversary) {
    const { today = '', coming = '', past = '' } = this.dataset;
    if (days === 0) return fill(today, { year: `${year}` });
    const { lang } = document.documentElement;
    const when = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
    const unit = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const;
    return fill(days > 0 ? coming : past, {
      when: when.charAt(0).toLocaleUpperCase(lang) + when.slice(1),
      years: new Intl.NumberFormat(lang, unit).format(years).replace(' ', '\u00a0'),
    });
  }
}

/** The organisation, and the title where there is room for it or nobody sees it. */
function linkTo(row: Element): Node[] {
  const link = row.querySelector('.incident-title a')?.cloneNode(true);
  if (!(link instanceof HTMLAnchorElement)) return [];
  const title = document.createElement('span');
  title.className = 'today-title';
  title.append(' · ', ...link.childNodes);
  link.append(row.querySelector('.incident-organisation')?.textContent ?? '', title);
  return [link];
}

customElements.define('today-in-history', TodayInHistory);
