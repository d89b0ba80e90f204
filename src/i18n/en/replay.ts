/** Words of the replay. Those with places go to the browser, which fills them in. */
export const replayEn = {
  open: 'Replay the incident',
  failed: 'The replay could not be loaded. Press again to retry.',
  label: 'Replay',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous event',
  next: 'Next event',
  position: 'Moment of the incident',
  close: 'End the replay',
  /** Before the first event. */
  before: 'Nothing has happened yet.',
  /** Behind an event, of others at the same moment. */
  more: '+{count} more',
  /** `T+27 min, 14:09 UTC`. */
  value: '{elapsed}, {moment}',
};
