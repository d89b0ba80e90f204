const minutesOfDay = 24 * 60;

/**
 * Time since the start as a clock shows it: `T+0:28`, `T−0:11`, `T+9d 02:03`, and `T+0:00:07` where
 * seconds are known. `minutes` may have a fraction; `day` is the unit of days, one letter.
 */
export function elapsedClock(minutes: number, hasSeconds: boolean, day = 'd'): string {
  const sign = minutes < 0 ? '−' : '+';
  const total = Math.round(Math.abs(minutes) * 60);
  const seconds = hasSeconds ? `:${twoDigits(total % 60)}` : '';
  const wholeMinutes = Math.floor(total / 60);
  const rest = twoDigits(wholeMinutes % 60);
  if (wholeMinutes < minutesOfDay)
    return `T${sign}${Math.floor(wholeMinutes / 60)}:${rest}${seconds}`;
  const hours = twoDigits(Math.floor((wholeMinutes % minutesOfDay) / 60));
  return `T${sign}${Math.floor(wholeMinutes / minutesOfDay)}${day} ${hours}:${rest}${seconds}`;
}

function twoDigits(number: number) {
  return String(number).padStart(2, '0');
}
