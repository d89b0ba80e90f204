/** Of an IANA zone its city: `America/Los_Angeles` is Los Angeles. */
export function zoneCity(zone: string): string {
  return zone.replace(/^.*\//, '').replaceAll('_', ' ');
}
