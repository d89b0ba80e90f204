/** The banner of pages while an incident goes on. */
export const ongoingEn = {
  label: 'Going on now',
  since: (moment: string) => `since ${moment}`,
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
};
