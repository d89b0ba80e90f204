import type { Severity } from '../../domain/terms.ts';

/** The page that explains the site. Text between backticks is code. */
export const aboutEn = {
  title: 'About',
  lead: 'Every incident is one file. From it come the times, the durations, the tables and the list of sources on its page. Nothing derived is written down: a time to mitigate is worked out from the moments that it lies between, and its formula is printed beside it.',
  reading: {
    title: 'How to read a page',
    durations:
      'Four durations are measured between moments of the record. Sources begin and end them differently, so each figure stands with its formula.',
    term: 'Duration',
    formula: 'Formula',
    meaning: 'Meaning',
    spans: {
      ttd: 'How long nobody responsible knew.',
      tta: 'How long it took until somebody took it up.',
      ttm: 'How long users were affected: until most of them had recovered.',
      ttr: 'How long it took until everything was fully restored.',
    },
    phases:
      'The timeline is divided by the same moments: what led up to the incident, the time in which nobody knew, the response, the recovery, and what came afterwards.',
    severitiesTitle: 'Severity',
    severity: 'Level',
    severities: {
      SEV1: 'A service that many depend on is down, or data is lost.',
      SEV2: 'A main function is down or badly impaired for many users.',
      SEV3: 'A function is impaired, or a main one for few users.',
      SEV4: 'Users notice little, and there is a way around.',
      SEV5: 'Users were not harmed; something was learnt.',
    } satisfies Record<Severity, string>,
    wordsTitle: 'Words',
    words: [
      ['Trigger', 'What set the incident off.'],
      ['Contributing factor', 'What let it happen, or made it worse. These come first.'],
      ['Root cause', 'Given only where the sources support one, and never a person.'],
      ['Class', 'A kind of cause, with a definition, by which incidents can be compared.'],
    ],
  },
  confidence: {
    title: 'Sources and confidence',
    points: [
      'Every statement can name its sources. The numbers in square brackets lead to them.',
      'A figure without a source says so.',
      'A time or figure that was worked out here, and that no source prints, says “derived”.',
      'One that a source gives only roughly says “approximate”.',
      'One that is known only as a bound says “at the latest”, “at least” and the like, and so do the durations that are measured from it.',
      'A source says how it was read: whole, in excerpts, or only through what others report of it.',
      'What could not be established, and where sources disagree, stands on the page under its own heading.',
      'An account that is not written by the organisation itself is marked as independent.',
    ],
  },
  contribute: {
    title: 'How to add a postmortem',
    steps: [
      'Copy a file of `content/postmortems/` and give it a name such as `2019-07-02-cloudflare-waf-regex.md`.',
      'Fill in what is known, and leave out what is not. Number the sources and cite them.',
      'Run `npm run check`. It names the line of whatever is not right.',
      'Send it as a change to the repository.',
    ],
    own: 'The site is also a tool: replace what is in `content/` and it is yours. `content/site.yaml` holds its name and address.',
    name: 'The program is called Bad Gateway, after the page that half the web showed on 2 July 2019: `502 Bad Gateway`.',
    repository: 'The repository',
  },
  licence: {
    title: 'Licence',
    text: 'The program is free software under the MIT licence. Quotations and the sources themselves remain with their authors.',
  },
};
