import { nearest } from '../domain/nearest.ts';
import { maximumColumns, seriesKinds, seriesScales } from '../domain/series.ts';
import { isOneOf, nearestFirst } from './directive-names.ts';
import { seriesLabels } from './series-labels.ts';

export type Attributes = Readonly<Record<string, string | null | undefined>>;

/** What is wrong with an attribute, for a finding. */
export interface AttributeProblem {
  readonly rule: string;
  readonly message: string;
}

const required = ['file', 'x', 'y', 'alt'] as const;
const names = [...required, 'kind', 'scale', 'unit', 'x-unit', 'labels'] as const;

/** Reads the attributes of `::series{…}`; what is missing or wrong has a stand-in and a problem. */
export function readSeriesAttributes(attributes: Attributes, id: string) {
  const problems: AttributeProblem[] = [
    ...unknownNames(attributes),
    ...required
      .filter((name) => !attributes[name]?.trim())
      .map((name) => ({ rule: 'missing-attribute', message: missing(name) })),
  ];
  const choose = <Value extends string>(name: string, values: readonly [Value, ...Value[]]) => {
    const written = attributes[name] ?? values[0];
    if (isOneOf(written, values)) return written;
    problems.push({ rule: 'unexpected-value', message: unexpectedValue(name, written, values) });
    return values[0];
  };
  const y = (attributes.y ?? '').split(',').flatMap((name) => name.trim() || []);
  if (y.length > maximumColumns)
    problems.push({ rule: 'too-many-columns', message: tooManyColumns(y.length) });
  const file = fileName(attributes.file ?? '', id);
  if (attributes.file && !file)
    problems.push({ rule: 'series-file', message: unexpectedFile(attributes.file, id) });
  const { labels, strays } = seriesLabels(attributes.labels ?? '');
  problems.push(...strays.map((part) => ({ rule: 'series-labels', message: strayLabel(part) })));
  return {
    problems,
    file: file ?? '',
    x: attributes.x?.trim() ?? '',
    y,
    kind: choose('kind', seriesKinds),
    scale: choose('scale', seriesScales),
    unit: attributes.unit?.trim() || undefined,
    xUnit: attributes['x-unit']?.trim() || undefined,
    labels,
    description: attributes.alt?.trim() ?? '',
  };
}

/** The name of a file of the postmortem's own folder, written alone or as pictures have it. */
function fileName(written: string, id: string) {
  const own = `./${id}/`;
  const name = written.startsWith(own) ? written.slice(own.length) : written;
  return /^[\w-][\w.-]*\.csv$/.test(name) ? name : undefined;
}

function unknownNames(attributes: Attributes): AttributeProblem[] {
  return Object.keys(attributes)
    .filter((name) => !isOneOf(name, names))
    .map((name) => {
      const best = nearest(name, names);
      const expected = (best ? [best] : names).map((known) => `\`${known}\``).join(', ');
      return {
        rule: 'unknown-attribute',
        message: `Unexpected attribute \`${name}\` of \`::series\`, expected ${expected}.`,
      };
    });
}

function missing(name: (typeof required)[number]) {
  if (name === 'alt')
    return 'A series needs a description for readers who do not see it: `alt="What it shows."`.';
  const example = { file: 'file=steps.csv', x: 'x=column', y: 'y="column, other column"' }[name];
  return `The attribute \`${name}\` of \`::series\` is missing, expected \`${example}\`.`;
}

function unexpectedValue(name: string, written: string, values: readonly string[]) {
  const expected = nearestFirst(written, values).map((value) => `\`${value}\``);
  return `Unexpected \`${written}\` for \`${name}\`, expected ${expected.join(' or ')}.`;
}

function strayLabel(part: string) {
  return `Unexpected \`${part}\` in \`labels\`, expected pairs such as \`labels="steps = pas; input length = longueur"\`.`;
}

function tooManyColumns(count: number) {
  return `\`y\` names ${count} columns, expected at most ${maximumColumns}: more cannot be told apart.`;
}

function unexpectedFile(written: string, id: string) {
  return `Unexpected \`${written}\` for \`file\`, expected the name of a CSV file in the folder \`${id}/\`, such as \`steps.csv\`.`;
}
