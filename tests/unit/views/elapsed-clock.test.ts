import { expect, test } from 'vitest';
import { elapsedClock } from '../../../src/views/elapsed-clock.ts';

test.each([
  [0, false, 'T+0:00'],
  [28, false, 'T+0:28'],
  [-11, false, 'T−0:11'],
  [754.2, false, 'T+12:34'],
  [0.117, true, 'T+0:00:07'],
  [9 * 24 * 60 + 123, false, 'T+9d 02:03'],
  [-24 * 60, false, 'T−1d 00:00'],
])('%s minutes read %s', (minutes, hasSeconds, text) => {
  expect(elapsedClock(minutes, hasSeconds)).toBe(text);
});
