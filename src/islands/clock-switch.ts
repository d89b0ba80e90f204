import { readChoice, rememberChoice } from './remembered-choice.ts';

/** Time zones by the name of the clock; `undefined` is the reader's own. */
const zones = { utc: 'UTC', local: undefined } as const;
type Clock = keyof typeof zones;

// Object.keys widens the keys of a constant object to string.
const clocks = Object.keys(zones) as Clock[];

/** `<clock-switch>`: sets every time of the page to the clock that the reader chooses. */
class ClockSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', () => {
      const chosen = this.querySelector<HTMLInputElement>('input:checked')?.value;
      const clock = clocks.find((name) => name === chosen) ?? 'utc';
      rememberChoice('clock', clock);
      this.#set(clock);
    });
    const remembered = readChoice('clock', clocks) ?? 'utc';
    if (remembered === 'utc') return;
    const input = this.querySelector<HTMLInputElement>(`input[value="${remembered}"]`);
    if (input) input.checked = true;
    this.#set(remembered);
  }

  #set(clock: Clock) {
    const { locale = 'en', started = '' } = this.dataset;
    const zone = zones[clock];
    for (const time of document.querySelectorAll<HTMLTimeElement>('time.moment'))
      setMoment(time, locale, zone);
    setDays(started, locale, zone);
  }
}

/** Shows the parts that it showed before: seconds, a date and the zone's name only where they were. */
function setMoment(time: HTMLTimeElement, locale: string, timeZone: string | undefined) {
  const [shown] = time.childNodes;
  if (!shown?.textContent) return;
  const moment = new Date(time.dateTime);
  // Swedish writes dates and times as ISO 8601 does: 2019-07-02 13:42:00.
  const iso = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const [day, clock = ''] = iso.format(moment).split(' ');
  const hasDay = /^\d{4}-/.test(shown.textContent);
  const hasSeconds = /:\d\d:/.test(shown.textContent);
  const text = `${hasDay ? `${day} ` : ''}${clock.slice(0, hasSeconds ? 8 : 5)}`;

  const zone = time.querySelector('.zone');
  shown.textContent = zone ? `${text} ` : text;
  if (zone) zone.textContent = zoneName(moment, locale, timeZone);
}

/** `UTC`, `CEST`, `GMT+9`. */
function zoneName(moment: Date, locale: string, timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  const part = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? '';
}

/** Names the day above each event that falls on another one than the event before. */
function setDays(started: string, locale: string, timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat(locale, { timeZone, ...dateParts });
  let before = format.format(new Date(started));
  for (const item of document.querySelectorAll<HTMLElement>('.event-day')) {
    const day = item.querySelector('time');
    if (!day) continue;
    // An event that is known to the day only keeps its day on every clock.
    const moment = item.nextElementSibling?.querySelector<HTMLTimeElement>('time.moment');
    if (moment) day.textContent = format.format(new Date(moment.dateTime));
    item.hidden = day.textContent === before;
    before = day.textContent ?? '';
  }
}

const dateParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;

customElements.define('clock-switch', ClockSwitch);
