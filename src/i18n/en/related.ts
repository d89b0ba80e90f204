import type { TriggerKind } from '../../domain/terms.ts';

/** Other incidents at the foot of one, and what they have to do with it. */
export const relatedEn = {
  compare: 'Compare with these',
  title: 'Related',
  /** What two incidents share, such as `a cold cache`; the vocabularies have words for it. */
  reason: (things: readonly string[], isSameOrganisation: boolean) => {
    const also = things.length > 0 ? [`also ${things.join(', and ')}`] : [];
    return [...(isSameOrganisation ? ['same organisation'] : []), ...also].join(', ');
  },
  /** A class of cause for which the vocabulary has no such words. */
  cause: (name: string) => `“${name}”`,
  service: (name: string) => `hit “${name}”`,
  triggers: {
    deploy: 'set off by a deploy',
    'config-push': 'set off by a new configuration',
    'data-push': 'set off by a push of data',
    maintenance: 'set off by planned work',
    command: 'set off by a command',
    automation: 'set off by automation',
    demand: 'set off by what users sent',
    calendar: 'set off by the calendar',
    hardware: 'set off by hardware, power or a building',
    external: 'set off by another company',
    attack: 'set off by an attack',
  } satisfies Record<TriggerKind, string>,
  neighbours: 'Older and newer incidents',
  allIncidents: 'All incidents',
  onDay: (day: string, organisation: string) => `${day}, ${organisation}`,
};
