/** The map of affected regions. */
export const mapEn = {
  name: 'Map of the affected regions',
  /** Of a region and what is said of it. */
  mark: (region: string, claim: string) => `${region}: ${claim}`,
  claim: (level: string, basis: string) => `${level}, ${basis}`,
  own: (organisation: string) => `according to ${organisation} itself`,
  bases: {
    stated: 'according to primary sources or measurements',
    press: 'according to the press',
    reported: 'according to second-hand sources',
    unsourced: 'no source given',
  },
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', '),
  sentence: (text: string) => `${text}.`,
  described: (claim: string, names: string) => `${claim}: ${names}.`,
  notShown: (names: string) => `Not on the map: ${names}.`,
};
