/** The anniversary that the front page shows. */
export const todayEn = {
  today: 'On this day in {year}',
  /** Of a day to come: `Tomorrow it will be 5 years`. */
  coming: '{when} it will be {years}',
  past: '{when} it was {years}',
};
