/** What is wrong with a date or a clock time, or `undefined`. Nothing is rounded or rolled over. */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Checks `2019-07-02`. */
export function dayProblem(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return `Unexpected \`${text}\`, expected a day such as \`2019-07-02\`.`;
  return impossibleDay(text, Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Checks `2019`, `2019-07` or `2019-07-02`, the precision to which a publication is known. */
export function partialDayProblem(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match)
    return `Unexpected \`${text}\`, expected a day, month or year such as \`2019-07-02\`, \`2019-07\` or \`2019\`.`;
  return impossibleDay(text, Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** Checks the parts of a clock time. `second` may carry a fraction. */
export function clockProblem(text: string, hour: number, minute: number, second: number) {
  if (hour > 23) return `\`${text}\` does not exist: hours go from 00 to 23.`;
  if (minute > 59) return `\`${text}\` does not exist: minutes go from 00 to 59.`;
  if (second >= 60) return `\`${text}\` does not exist: seconds go from 00 to 59.`;
  return undefined;
}

function impossibleDay(text: string, year: number, month: number, day: number) {
  const monthName = monthNames[month - 1];
  if (!monthName) return `\`${text}\` does not exist: months go from 01 to 12.`;
  const days = daysInMonth(year, month);
  if (day < 1 || day > days)
    return `\`${text}\` does not exist: ${monthName} ${year} has ${days} days.`;
  return undefined;
}

function daysInMonth(year: number, month: number) {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number) {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
