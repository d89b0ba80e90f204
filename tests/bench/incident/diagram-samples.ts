const components = [
  'Edge',
  'Proxy',
  'Gateway',
  'Queue',
  'Worker',
  'Cache',
  'Store',
  'Replica',
  'Backup',
  'Metrics',
];

/** Fifty different Mermaid sources: five kinds of diagram in ten sizes. */
export const diagramSamples: readonly string[] = [
  flowchart,
  sequence,
  state,
  entities,
  gantt,
].flatMap((draw) => Array.from({ length: 10 }, (_, size) => draw(size)));

/** The components from `Edge` on, at least four. */
function some(size: number) {
  return components.slice(0, Math.max(4, size + 1));
}

function flowchart(size: number) {
  const parts = some(size);
  const links = parts
    .slice(1)
    .map((part, index) => `  ${parts[index]} -->|${size + index} ms| ${part}`);
  return [
    size % 2 === 0 ? 'flowchart LR' : 'flowchart TD',
    ...links,
    `  ${parts[2]} -.-> ${parts[0]}`,
  ].join('\n');
}

function sequence(size: number) {
  const parts = some(size);
  const messages = parts
    .slice(1)
    .flatMap((part, index) => [
      `  ${parts[index]}->>${part}: request ${size}.${index}`,
      `  ${part}-->>${parts[index]}: ${index % 2 === 0 ? 'accepted' : 'timeout'}`,
    ]);
  return ['sequenceDiagram', ...messages].join('\n');
}

function state(size: number) {
  const parts = some(size);
  const changes = parts
    .slice(1)
    .map((part, index) => `  ${parts[index]} --> ${part}: step ${size + index}`);
  return ['stateDiagram-v2', `  [*] --> ${parts[0]}`, ...changes, `  ${parts.at(-1)} --> [*]`].join(
    '\n',
  );
}

function entities(size: number) {
  const parts = some(size).map((part) => part.toUpperCase());
  const links = parts
    .slice(1)
    .map((part, index) => `  ${parts[index]} ||--o{ ${part} : "feeds ${size}"`);
  return ['erDiagram', ...links].join('\n');
}

function gantt(size: number) {
  const tasks = some(size).map(
    (part, index) => `  ${part} : ${10 + index}:00, ${(index + 1) * 10 + size}m`,
  );
  return ['gantt', '  dateFormat HH:mm', '  axisFormat %H:%M', '  section Recovery', ...tasks].join(
    '\n',
  );
}
