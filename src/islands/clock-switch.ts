import {
  type Clock,
  type ClockReading,
  clockReading,
  clocks,
  type DayForm,
} from './clock-reading.ts';
import { readChoice, rememberChoice } from './remembered-choice.ts';

/** How much of a time an element showed when the page came. */
interface Shown {
  readonly day: DayForm;
  readonly hasSeconds: boolean;
}

/**
 * `<clock-switch>`: sets every time of the page to the clock that the reader chooses. Those who show
 * times of their own read `reading`, and hear `change` when it is another one.
 */
export class ClockSwitch extends HTMLElement {
  /** The times of the page, from when one of them is first changed. */
  #shown: ReadonlyMap<Element, Shown> | undefined;
  #clock: Clock = 'utc';

  get reading(): ClockReading {
    return clockReading(this.#clock, this.dataset);
  }

  connectedCallback() {
    this.addEventListener('change', () => {
      const chosen = this.querySelector<HTMLInputElement>('input:checked')?.value;
      const clock = clocks.find((name) => name === chosen) ?? 'utc';
      rememberChoice('clock', clock);
      this.#set(clock);
    });
    const remembered = readChoice('clock', clocks) ?? 'utc';
    // The place's own clock is offered only where it is another one.
    const input = this.querySelector<HTMLInputElement>(`input[value="${remembered}"]`);
    if (!input || remembered === 'utc') return;
    input.checked = true;
    this.#set(remembered);
  }

  #set(clock: Clock) {
    const { started = '' } = this.dataset;
    this.#clock = clock;
    const { reading } = this;
    this.#shown ??= momentsOfPage();
    for (const [time, shown] of this.#shown) setMoment(time, shown, reading);
    for (const day of document.querySelectorAll<SVGElement>('.moment-day'))
      day.textContent = reading.shortDay(instantOf(day), day.classList.contains('moment-alone'));
    setDays(new Date(started), reading);
    const label = this.querySelector('.label');
    if (label) label.textContent = this.#label(clock, reading);
  }

  #label(clock: Clock, { zone }: ClockReading) {
    const { zoneLabel = '{zone}', elapsedLabel = '' } = this.dataset;
    return clock === 'elapsed' ? elapsedLabel : zoneLabel.replace('{zone}', zone);
  }
}

function momentsOfPage() {
  const shown = new Map<Element, Shown>();
  for (const time of document.querySelectorAll('.moment')) {
    const text = time.firstChild?.textContent ?? '';
    if (text.trim() === '') continue;
    shown.set(time, { day: dayFormOf(time, text), hasSeconds: /:\d\d:/.test(text) });
  }
  return shown;
}

function dayFormOf(time: Element, text: string): DayForm {
  if (time.classList.contains('moment-dated')) return 'long';
  return /^\d{4}-/.test(text) ? 'iso' : 'none';
}

function setMoment(time: Element, { day, hasSeconds }: Shown, reading: ClockReading) {
  const moment = instantOf(time);
  const text = reading.moment(moment, day, hasSeconds);
  const zone = time.querySelector('.zone');
  const [first] = time.childNodes;
  if (first) first.textContent = zone ? `${text}\u00a0` : text;
  if (zone) zone.textContent = reading.zoneAt(moment);
}

/**
 * Names the day above each event that falls on another one than the event before; and the clock,
 * where it was put forward or back between them.
 */
function setDays(started: Date, reading: ClockReading) {
  // The head of the page has the date that the incident goes by, on every clock.
  let day = document.querySelector('.start-day')?.textContent;
  let zone = reading.zoneAt(started);
  for (const item of document.querySelectorAll<HTMLElement>('.event-day')) {
    const name = item.querySelector('time');
    if (!name) continue;
    const time = item.nextElementSibling?.querySelector('time.moment');
    const dayBefore = day;
    const zoneBefore = zone;
    if (time) {
      day = reading.day(instantOf(time));
      zone = reading.zoneAt(instantOf(time));
      name.textContent = zone === zoneBefore ? day : `${day}, ${zone}`;
    } else {
      // An event that is known to the day only shows its day itself, on every clock.
      day = name.textContent ?? '';
    }
    item.hidden = !time || (day === dayBefore && zone === zoneBefore);
  }
}

function instantOf(element: Element) {
  const instant = element.getAttribute('datetime') ?? element.getAttribute('data-instant');
  return new Date(instant ?? '');
}

customElements.define('clock-switch', ClockSwitch);
