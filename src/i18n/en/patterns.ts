/** The page of figures over all incidents. */
export const patternsEn = {
  title: 'Patterns',
  link: 'The whole library in figures',
  description:
    'The whole library in figures: how long incidents lasted, how long they went unnoticed, when they began, what set them off, and what came of the promises.',
  extent: (incidents: number, organisations: number, first: string, last: string) => {
    const what = incidents === 1 ? '1 incident' : `${incidents} incidents`;
    const whose = organisations === 1 ? '1 organisation' : `${organisations} organisations`;
    return first === last
      ? `${what} of ${whose}, from ${first}.`
      : `${what} of ${whose}, from ${first} to ${last}.`;
  },
  basis: {
    library:
      'They were chosen because they are well told, by those who had them or by those who looked into them. They are no sample of all incidents: the small, the short and the untold ones are missing. Nothing here is a rate for the field. It is what stands in this library, and no more.',
    own: (organisation: string) =>
      `They are the incidents of ${organisation} that have been published here, and not all that it has had. What is counted here are these, and no more.`,
  },
  reading: {
    title: 'How to read the figures',
    texts: [
      'One dot is one incident, and leads to it.',
      'A full dot stands for a time that the sources give as it is. A hollow one is approximate, derived or known only as a bound; its name and the table say which.',
      'A median is named from five known values on, and there are no averages. What is not known is counted apart, and never as 0.',
      'Below each figure are its numbers as a table, and at the end of the page those of each incident.',
    ],
    bins: (most: number) =>
      `Where a row has more than ${most} incidents, blocks stand for them: the area of a block is their number.`,
  },
  incident: (organisation: string, day: string) => `${organisation}, ${day}`,
  none: 'none',
  known: (known: number, count: number) => `${known} of ${count} known`,
  median: (time: string) => `median ${time}`,
  orMore: (from: string) => `${from} or more`,
  /** A stretch of an axis or a kind, and how many there are of it. */
  bin: (name: string, count: number) => `${name}: ${count}`,
  table: 'The numbers as a table',
  skip: (figure: string) => `Skip the marks of “${figure}”`,
  columns: { incidents: 'Incidents', known: 'Known', median: 'Median' },
  /** Of the marks. */
  key: {
    exact: 'as the sources give it',
    inexact: 'approximate, derived or a bound',
    median: 'median',
  },
  missing: {
    end: 'No end is known of',
    hour: 'No hour is known of',
    trigger: 'No kind of trigger is known of',
  },
  durations: {
    title: 'How long it lasted',
    lead: 'Time until most users had recovered or, where that moment is not known, until everything was restored, by family of cause. An incident has several causes and stands in each family that one of them belongs to, so the rows add up to more than the whole.',
    caption: 'Incidents by family of cause and by how long users were affected',
    family: 'Family of cause',
    known: (known: number, count: number) =>
      `How long users were affected is known of ${known} of ${count} incidents.`,
    causeless: (count: number) =>
      count === 1
        ? '1 incident has no established cause and stands in no row.'
        : `${count} incidents have no established cause and stand in no row.`,
  },
  detection: {
    title: 'How long it went unnoticed',
    lead: 'Time from the start until somebody responsible knew, by what or who noticed. What was noticed within the same minute stands at the left edge.',
    caption: 'Incidents by what or who noticed and by the time that it took',
    by: 'Noticed by',
    known: (known: number, count: number) =>
      `The time to detect is known of ${known} of ${count} incidents.`,
    early: (count: number) =>
      count === 1
        ? '1 was noticed before it did harm, and has no time to detect.'
        : `${count} were noticed before they did harm, and have no time to detect.`,
  },
  hours: {
    title: 'Hours lost by year',
    lead: 'The hours in which users were affected, added up over the incidents of a year whose end is known. One block is one incident, the longest first; those too short to be seen share the last block. A long bar says what this library tells of a year, not how bad the year was.',
    caption: 'Hours in which users were affected, by the year in which it began',
    year: 'Year',
    sum: 'Hours',
    inexact: 'Not exact',
    known: (hours: string, known: number, count: number) =>
      `Together ${hours}, in the ${known} of ${count} incidents whose end is known.`,
    inexactOf: (count: number) =>
      count === 1
        ? 'One of these times is not exact: approximate, derived or a bound.'
        : `${count} of these times are not exact: approximate, derived or a bound.`,
    longest: (incident: string, hours: string) => `The longest alone, ${incident}, took ${hours}.`,
    rest: (count: number, year: string, hours: string) =>
      `${count} shorter incidents of ${year}: ${hours}`,
  },
  onset: {
    title: 'When it began',
    lead: 'Day of the week and time of day of the start, in UTC. UTC can be compared. The zone of a record is that of its sources, not that of the people on call, so it would not tell whether they were asleep.',
    caption: 'Incidents by day of the week and time of day, in UTC',
    day: 'Day',
    hourless: 'No hour',
    zone: (inUtc: number, count: number) =>
      inUtc === 1
        ? `1 of ${count} records is itself kept in UTC.`
        : `${inUtc} of ${count} records are themselves kept in UTC.`,
    known: (known: number, count: number) =>
      `The time of day is known of ${known} of ${count} incidents.`,
    withoutHour: (count: number) => `${count} without an hour`,
  },
  triggers: {
    title: 'What set it off',
    lead: 'The kind of thing that set the incident off. A change is what somebody did to alter what was running: a deploy, a push of configuration or data, planned work, a command. It is the last push, and not the whole cause.',
    caption: 'Incidents by the kind of thing that set them off',
    kind: 'Kind of trigger',
    isChange: 'A change',
    yes: 'yes',
    no: 'no',
    share: (changes: number, known: number, count: number) =>
      `A change set off ${changes} of the ${known} incidents of which the kind is known, of ${count} in all.`,
    change: 'A change',
    other: 'Something else',
    part: (name: string, count: number, known: number) => `${name}: ${count} of ${known}`,
  },
  promises: {
    title: 'What was promised, and what was done',
    lead: 'One dot is one action, by what it is for, and leads to the actions of its incident. A status is the last that was made public, mostly in the account itself: of what was announced it is seldom told whether it was done.',
    caption: 'Actions by status and by what they are for',
    key: 'Status',
    all: 'All',
    share: (done: number, count: number) =>
      count === 1 ? `${done} of 1 action is done.` : `${done} of ${count} actions are done.`,
    incidents: (known: number, count: number) =>
      known === 1
        ? `1 of ${count} records names actions.`
        : `${known} of ${count} records name actions.`,
    doneOf: (done: number, count: number) => `${done} of ${count} done`,
  },
  all: {
    title: 'Each incident',
    caption: 'What the figures show of each incident, newest first',
    incident: 'Incident',
    began: 'Began, in UTC',
    affected: 'Users affected for',
    by: 'Noticed by',
    trigger: 'Trigger',
    families: 'Families of cause',
    rest: (shown: number, all: number) => `The newest ${shown} of ${all} incidents.`,
  },
};
