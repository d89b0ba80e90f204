import { actionTypes } from '../domain/terms.ts';
import type { Edition } from './edition.ts';
import type { IncidentActions } from './promised-actions.ts';

/** Choices among the actions of one page. */
export interface ActionFilter {
  readonly choices: readonly FilterChoice[];
  /** `{shown} of {all} actions`. */
  readonly shown: string;
}

export interface FilterChoice {
  /** As in the address: `?type=prevent`. */
  readonly name: 'type' | 'organisation';
  readonly label: string;
  /** The first, with an empty value, is no choice. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export function actionFilter(
  incidents: readonly IncidentActions[],
  { language }: Edition,
): ActionFilter {
  const { promises, actions } = language.words;
  const { filter } = promises;
  const any = { value: '', text: filter.any };
  const types = new Set(incidents.flatMap((one) => one.actions.map(({ typeName }) => typeName)));
  const organisations = [...new Set(incidents.map(({ organisation }) => organisation))];
  return {
    choices: [
      {
        name: 'type',
        label: filter.type,
        options: [
          any,
          ...actionTypes
            .filter((type) => types.has(type))
            .map((type) => ({ value: type, text: actions.types[type] })),
        ],
      },
      {
        name: 'organisation',
        label: filter.organisation,
        options: [
          any,
          ...organisations
            .toSorted((a, b) => a.localeCompare(b, language.locale))
            .map((name) => ({ value: name, text: name })),
        ],
      },
    ],
    shown: filter.shown,
  };
}
