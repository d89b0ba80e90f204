import type { Incident } from '../domain/incident.ts';
import { minutesBetween } from '../domain/moment.ts';
import type { ImpactLevel } from '../domain/terms.ts';
import { serviceName } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { regionText } from './region-text.ts';

/**
 * Services or regions of which the record says from when until when: all that were affected alike.
 * Minutes count from the start of the incident.
 */
export interface ImpactTrack {
  readonly level?: ImpactLevel | undefined;
  /** `CDN: outage`, `Atlanta (ATL) and 18 more: outage`. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

type Affected = Incident['services'][number] | Incident['regions'][number];
type NamedTrack = Omit<ImpactTrack, 'words'> & { readonly name: string };

/** What has no end of its own was affected until `end`. */
export function impactTracks(incident: Incident, end: number, edition: Edition): ImpactTrack[] {
  const { vocabulary, language } = edition;
  const { started } = incident.milestones;
  const { services, regions } = incident;
  return [
    ...merged(services.flatMap((item) => timed(item, serviceName(item.name, edition)))),
    ...merged(regions.flatMap((item) => timed(item, regionText(item.code, vocabulary, language)))),
  ];

  function timed({ level, from, until }: Affected, name: string): NamedTrack[] {
    if (!from && !until) return [];
    return [
      {
        level,
        name,
        from: from ? minutesBetween(started, from) : 0,
        to: until ? minutesBetween(started, until) : end,
      },
    ];
  }

  function merged(tracks: readonly NamedTrack[]): ImpactTrack[] {
    const alike = Map.groupBy(tracks, ({ level, from, to }) => `${level} ${from} ${to}`);
    return [...alike.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const { name, level, from, to } = first;
      const { words } = language;
      const names = words.map.names([name], others.length);
      const levelText = level ? `${words.colon}${words.levels[level]}` : '';
      return [{ level, words: `${names}${levelText}`, from, to }];
    });
  }
}
