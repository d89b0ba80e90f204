import type { Incident, Milestone, Numbered } from './incident.ts';
import { momentNames } from './terms.ts';

/** Gives the word to put in the place of another; `isName` for names and units. */
export type GiveWord = (key: string, text: string, isName?: boolean) => string;

/**
 * Rebuilds an incident with another text for each that it holds. Keys say where a text stands:
 * `summary`, `timeline.3`, `moments.detected`, `impact.1.note`.
 */
export function eachWord(incident: Incident, give: GiveWord): Incident {
  const { milestones, cause, detection, dataLoss, lessons } = incident;
  const list = <Item extends Numbered>(
    prefix: string,
    items: readonly Item[],
    rewrite: (item: Item, key: string) => Item,
  ) => items.map((item) => rewrite(item, `${prefix}.${item.number}`));
  const told = <Item extends { readonly text: string }>(item: Item, key: string): Item => ({
    ...item,
    text: give(key, item.text),
  });
  const noted = <Item extends { readonly note?: string | undefined }>(item: Item, key: string) =>
    item.note === undefined ? item : { ...item, note: give(key, item.note) };
  const optional = <Item>(
    item: Item | undefined,
    key: string,
    rewrite: (item: Item, key: string) => Item,
  ) => (item === undefined ? undefined : rewrite(item, key));

  return {
    ...incident,
    title: give('title', incident.title),
    summary: give('summary', incident.summary),
    milestones: { ...milestones, ...notedMilestones(milestones, noted) },
    timeline: list('timeline', incident.timeline, told),
    regions: list('regions', incident.regions, noted),
    services: list('services', incident.services, (service, key) =>
      noted({ ...service, name: give(`${key}.name`, service.name, true) }, `${key}.note`),
    ),
    cause: cause && {
      ...cause,
      trigger: optional(cause.trigger, 'cause.trigger', told),
      root: optional(cause.root, 'cause.root', told),
      effect: optional(cause.effect, 'cause.effect', told),
      factors: list('cause.factors', cause.factors, told),
    },
    detection: detection && noted(detection, 'detection'),
    dataLoss: dataLoss && noted(dataLoss, 'dataLoss'),
    impact: list('impact', incident.impact, (figure, key) => ({
      ...noted(figure, `${key}.note`),
      label: give(`${key}.label`, figure.label),
      unit: figure.unit && give(`${key}.unit`, figure.unit, true),
    })),
    lessons: {
      well: list('lessons.well', lessons.well, told),
      wrong: list('lessons.wrong', lessons.wrong, told),
      lucky: list('lessons.lucky', lessons.lucky, told),
      surprised: list('lessons.surprised', lessons.surprised, told),
    },
    actions: list('actions', incident.actions, (action, key) => ({
      ...noted(action, `${key}.note`),
      text: give(`${key}.text`, action.text),
      owner: action.owner && give(`${key}.owner`, action.owner, true),
    })),
    sources: list('sources', incident.sources, noted),
    caveats: list('caveats', incident.caveats, told),
    updates: list('updates', incident.updates, told),
  };
}

function notedMilestones(
  milestones: Incident['milestones'],
  noted: (milestone: Milestone, key: string) => Milestone,
) {
  return Object.fromEntries(
    momentNames.flatMap((name) => {
      const milestone = milestones[name];
      return milestone ? [[name, noted(milestone, `moments.${name}`)]] : [];
    }),
  );
}
