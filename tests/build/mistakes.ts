interface Mistake {
  readonly name: string;
  /** What the mistake puts in the place of what. */
  readonly replace: readonly [string, string];
  /** `line:column  message  (rule)`, as the writer reads them. */
  readonly findings: readonly string[];
}

/** A postmortem without a mistake. */
export const soundPostmortem = `---
title: The checkout returned errors
summary: A deploy broke the checkout for an hour.
organisation: Example
severity: SEV2
status: resolved
review: reviewed
timezone: UTC
started: 2024-05-01T10:00Z
detected: 2024-05-01T10:05Z
mitigated: 2024-05-01T10:40Z
resolved: 2024-05-01T11:00Z
timeline:
  - { at: 10:00, kind: trigger, text: A deploy goes out., source: [1] }
  - { at: 10:05, kind: detect, text: An alert fires. }
regions:
  - { code: FR, level: outage }
cause:
  class: [bad-deploy]
detection: { by: monitoring }
sources:
  - { title: Report, url: https://example.com/, kind: primary }
---

## What happened

Text.
`;

/** Each spoils {@link soundPostmortem} in one way. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'missing key',
    replace: ['title: The checkout returned errors\n', ''],
    findings: ['1:1  The key `title` is missing.  (missing-key)'],
  },
  {
    name: 'unknown key near a known one',
    replace: ['severity: SEV2', 'sevrity: SEV2'],
    findings: ['5:1  Unknown key `sevrity`, expected `severity`.  (unknown-key)'],
  },
  {
    name: 'unknown key in an event',
    replace: ['text: An alert fires. }', 'text: An alert fires., sorce: [1] }'],
    findings: ['15:55  Unknown key `sorce`, expected `source`.  (unknown-key)'],
  },
  {
    name: 'wrong enum value near a valid one',
    replace: ['by: monitoring', 'by: mointoring'],
    findings: [
      '20:18  Unexpected `mointoring` for `by`, expected `monitoring`.  (unexpected-value)',
    ],
  },
  {
    name: 'wrong enum value far from all',
    replace: ['kind: detect', 'kind: banana'],
    findings: [
      '15:24  Unexpected `banana` for `kind`, expected `change`, `warning`, `trigger`, `impact`, `detect`, `observe`, `respond`, `communicate`, `identify`, `setback`, `mitigate`, `recover`, `resolve`, `repair` or `review`.  (unexpected-value)',
    ],
  },
  {
    name: 'wrong severity',
    replace: ['severity: SEV2', 'severity: high'],
    findings: [
      '5:11  Unexpected `high` for `severity`, expected `SEV1`, `SEV2`, `SEV3`, `SEV4` or `SEV5`.  (unexpected-value)',
    ],
  },
  {
    name: 'wrong type',
    replace: ['title: The checkout returned errors', 'title: [a, b]'],
    findings: ['2:8  Unexpected list for `title`, expected text.  (unexpected-type)'],
  },
  {
    name: 'empty text',
    replace: ['summary: A deploy broke the checkout for an hour.', "summary: ''"],
    findings: ['3:10  `summary` is empty, expected text.  (too-small)'],
  },
  {
    name: 'impossible date',
    replace: ['started: 2024-05-01T10:00Z', 'started: 2024-13-45T10:00Z'],
    findings: ['9:10  `2024-13-45` does not exist: months go from 01 to 12.  (bad-time)'],
  },
  {
    name: 'impossible day of February',
    replace: ['resolved: 2024-05-01T11:00Z', 'resolved: 2023-02-29T11:00Z'],
    findings: ['12:11  `2023-02-29` does not exist: February 2023 has 28 days.  (bad-time)'],
  },
  {
    name: 'skipped by daylight saving',
    replace: [
      'timezone: UTC\nstarted: 2024-05-01T10:00Z',
      'timezone: Europe/Paris\nstarted: 2024-03-31 02:30',
    ],
    findings: [
      '9:10  `2024-03-31 02:30` does not exist in Europe/Paris: clocks skipped it on 2024-03-31. Write it with an offset.  (bad-time)',
    ],
  },
  {
    name: 'repeated by daylight saving',
    replace: [
      'timezone: UTC\nstarted: 2024-05-01T10:00Z',
      'timezone: Europe/Paris\nstarted: 2023-10-29 02:30',
    ],
    findings: [
      '9:10  `2023-10-29 02:30` happened twice in Europe/Paris on 2023-10-29: write `2023-10-29T02:30+02:00` or `2023-10-29T02:30+01:00`.  (bad-time)',
    ],
  },
  {
    name: 'time without a zone',
    replace: ['timezone: UTC\n', ''],
    findings: [
      '13:11  `10:00` has no time zone: add an offset, or set `timezone` for the whole record.  (bad-time)',
      '14:11  `10:05` has no time zone: add an offset, or set `timezone` for the whole record.  (bad-time)',
    ],
  },
  {
    name: 'unknown zone',
    replace: ['timezone: UTC', 'timezone: Europe/Pari'],
    findings: [
      '8:11  Unknown time zone `Europe/Pari`, expected an IANA name such as `Europe/Paris`.  (bad-timezone)',
    ],
  },
  {
    name: 'milestones out of order',
    replace: ['detected: 2024-05-01T10:05Z', 'detected: 2024-05-01T09:55Z'],
    findings: [
      '10:1  `detected` (2024-05-01T09:55) is before `started` (2024-05-01T10:00). Swap or correct the two times; a `note` on `detected` may explain an alarm that came first.  (times-in-order)',
    ],
  },
  {
    name: 'event out of order',
    replace: ['at: 10:05', 'at: 09:55'],
    findings: [
      '15:11  The event at 09:55 stands after the one at 10:00. Put the events in order of time.  (events-in-order)',
    ],
  },
  {
    name: 'negative span',
    replace: ['text: An alert fires. }', 'text: An alert fires., until: 10:01 }'],
    findings: [
      '15:62  This ends (2024-05-01T10:01) before it starts (2024-05-01T10:05). Correct `until`.  (negative-span)',
    ],
  },
  {
    name: 'unknown region',
    replace: ['code: FR', 'code: fr'],
    findings: ['17:13  Unknown region `fr`, expected `FR`.  (unknown-region)'],
  },
  {
    name: 'region listed twice',
    replace: [
      '  - { code: FR, level: outage }',
      '  - { code: FR, level: outage }\n  - { code: FR, level: partial }\n  - { code: FR, level: outage }',
    ],
    findings: ['19:13  `FR` is in item 1 already, at the same level and time.  (listed-twice)'],
  },
  {
    name: 'service listed twice, once as a plain name',
    replace: ['regions:', 'services: [cdn, { name: cdn }]\nregions:'],
    findings: ['16:25  `cdn` is in item 1 already, at the same level and time.  (listed-twice)'],
  },
  {
    name: 'unknown cloud region',
    replace: ['code: FR', 'code: us-east-1'],
    findings: ['17:13  Unknown region `us-east-1`, expected `aws:us-east-1`.  (unknown-region)'],
  },
  {
    name: 'unknown cause',
    replace: ['[bad-deploy]', '[bad-deplyo]'],
    findings: ['19:11  Unknown cause `bad-deplyo`, expected `bad-deploy`.  (unknown-cause)'],
  },
  {
    name: 'orphan source number',
    replace: ['source: [1]', 'source: [2]'],
    findings: ['14:68  Source 2 does not exist: the record lists 1 source.  (unknown-source)'],
  },
  {
    name: 'source that is no number',
    replace: ['source: [1]', 'source: [one]'],
    findings: ['14:68  Unexpected `one` for `source`, expected a number.  (unexpected-type)'],
  },
  {
    name: 'address that is none',
    replace: ['url: https://example.com/', 'url: example.com'],
    findings: [
      '22:27  Unexpected `example.com` for `url`, expected an address that starts with `https://` or `http://`.  (unexpected-format)',
    ],
  },
  {
    name: 'status that contradicts the times',
    replace: ['status: resolved', 'status: monitoring'],
    findings: [
      '6:9  Unexpected `monitoring`: the record has a time in `resolved`, expected `resolved`.  (status-agrees)',
    ],
  },
  {
    name: 'unknown related',
    replace: ['sources:\n', 'related: [nothing-like-it]\nsources:\n'],
    findings: ['21:11  No postmortem has the id `nothing-like-it`.  (unknown-related)'],
  },
  {
    name: 'bad YAML',
    replace: ['title: The checkout returned errors', 'title: The checkout: it returned errors'],
    findings: ['2:8  This value contains `: `, which starts a new key: put it in quotes.  (yaml)'],
  },
  {
    name: 'YAML key twice',
    replace: ['severity: SEV2\n', 'severity: SEV2\nseverity: SEV1\n'],
    findings: ['6:1  The key `severity` stands twice in this map: keep one.  (yaml)'],
  },
  {
    name: 'tab indentation',
    replace: ['  - { code: FR', '\t- { code: FR'],
    findings: ['17:1  A tab cannot indent YAML: use spaces.  (yaml)'],
  },
  {
    name: 'unclosed list in YAML',
    replace: ['[bad-deploy]', '[bad-deploy'],
    findings: ['19:10  The `[` here is never closed.  (yaml)'],
  },
  {
    name: 'YAML alias',
    replace: ['title: The checkout returned errors', 'title: &a The checkout\nowner: *a'],
    findings: ['3:8  The alias `*a` is not supported: write the value out.  (yaml-alias)'],
  },
  {
    name: 'frontmatter never closed',
    replace: ['---\n\n## What', '\n\n## What'],
    findings: [
      '1:1  The frontmatter that starts here is never closed: end it with a line `---`.  (no-frontmatter)',
    ],
  },
  {
    name: 'no frontmatter',
    replace: ['---\ntitle', 'title'],
    findings: [
      '1:1  The record is missing: the first line must be `---`, the frontmatter follows.  (no-frontmatter)',
    ],
  },
  {
    name: 'unclosed directive',
    replace: ['Text.', ':::note\nText.'],
    findings: [
      '27:1  The block `:::note` is never closed, expected a line `:::` after it. A block around others needs more colons than they have.  (unclosed-block)',
    ],
  },
  {
    name: 'unknown directive',
    replace: ['Text.', ':::warn\nText.\n:::'],
    findings: [
      '27:1  Unexpected block `:::warn`, expected `:::note` or `:::warning` or `:::lab`.  (unknown-block)',
    ],
  },
  {
    name: 'unknown text directive',
    replace: ['Text.', 'See :srcc[1].'],
    findings: [
      '27:5  Unexpected directive `:srcc`, expected `:src[…]` or `:time[…]`. Write `\\:srcc` for the colon itself.  (unknown-directive)',
    ],
  },
  {
    name: 'citation beyond the sources',
    replace: ['Text.', 'Text.:src[4]'],
    findings: ['27:6  Source 4 does not exist: the record lists 1 source.  (unknown-source)'],
  },
  {
    name: 'bad time in text',
    replace: ['Text.', 'At :time[25:00].'],
    findings: ['27:4  `25:00` does not exist: hours go from 00 to 23.  (bad-time)'],
  },
  {
    name: 'raw script',
    replace: ['Text.', 'Text.\n\n<script>alert(1)</script>'],
    findings: ['29:1  `<script>` is not allowed here and was dropped.  (dropped-html)'],
  },
  {
    name: 'event handler',
    replace: ['Text.', 'Text <b onclick="x()">bold</b>.'],
    findings: [
      '27:6  The attribute `onclick` on `<b>` is not allowed here and was dropped.  (dropped-html)',
    ],
  },
  {
    name: 'javascript link',
    replace: ['Text.', '[click](javascript:alert(1))'],
    findings: [
      '27:1  The address `javascript:…` in a link is not allowed, use http, https, mailto or a relative address.  (dropped-link)',
    ],
  },
  {
    name: 'bad Mermaid',
    replace: ['Text.', '```mermaid title="Chain"\nflowchart LR\n  A --> B\n  B -->> C[oops\n```'],
    findings: ['30:8  Unexpected `>`, expected the name of a node, `:` or `,`.  (bad-diagram)'],
  },
  {
    name: 'unknown Mermaid type',
    replace: ['Text.', '```mermaid title="Chain"\nflowchrat LR\n  A --> B\n```'],
    findings: ['28:1  Unknown diagram type `flowchrat`, expected `flowchart`.  (bad-diagram)'],
  },
  {
    name: 'diagram without a title',
    replace: ['Text.', '```mermaid\nflowchart LR\n  A --> B\n```'],
    findings: [
      '27:1  A diagram needs a title, for readers who do not see it: ```mermaid title="…".  (diagram-title)',
    ],
  },
  {
    name: 'unknown language',
    replace: ['Text.', '```pyhton\nx\n```'],
    findings: [
      '27:1  Unexpected language `pyhton`, expected `python`, or `text` for none.  (unknown-language)',
    ],
  },
  {
    name: 'unclosed code',
    replace: ['Text.', '```js\nx'],
    findings: [
      '27:1  This code block is never closed, expected a line ``` after it.  (unclosed-code)',
    ],
  },
  {
    name: 'missing image',
    replace: ['Text.', '![A graph](./gone.png)'],
    findings: ['27:1  The picture `content/postmortems/gone.png` does not exist.  (missing-image)'],
  },
  {
    name: 'image without words',
    replace: ['Text.', '![](./gone.png)'],
    findings: [
      '27:1  The image `./gone.png` has no text for readers who do not see it, expected one in the brackets: `![…](./gone.png)`.  (image-alt)',
      '27:1  The picture `content/postmortems/gone.png` does not exist.  (missing-image)',
    ],
  },
  {
    name: 'remote image',
    replace: ['Text.', '![A graph](https://example.com/x.png)'],
    findings: [
      '27:1  The image `https://example.com/x.png` is not a file of this site, expected a path such as `./folder/graph.png`. Pages load nothing from elsewhere.  (remote-image)',
    ],
  },
  {
    name: 'link to no postmortem',
    replace: ['Text.', '[other](/postmortems/gone/)'],
    findings: ['27:1  No postmortem has the address `/postmortems/gone/`.  (broken-link)'],
  },
  {
    name: 'skipped heading level',
    replace: ['Text.', '#### Deep'],
    findings: [
      '27:1  Unexpected heading of level 4, expected `###`: levels go down one by one.  (heading-level)',
    ],
  },
  {
    name: 'title in the text',
    replace: ['Text.', '# Title'],
    findings: [
      '27:1  Unexpected heading of level 1, expected `##`: the only one of level 1 is the title of the page.  (heading-level)',
    ],
  },
  {
    name: 'unclosed internal block',
    replace: ['Text.', 'Text.\n\n:::internal\nSecret.'],
    findings: [
      '29:1  This internal block is never closed: end it with a line `:::`.  (internal-block)',
    ],
  },
  {
    name: 'internal block that ends early',
    replace: ['Text.', 'Text.\n\n:::internal\n:::note\nSecret.\n:::\nMore.\n:::'],
    findings: [
      '30:1  A block inside `:::internal` must have fewer colons than it, or it ends the internal block early.  (internal-block)',
      '34:1  Unexpected `:::`: no block is open here. A block around others needs more colons than they have.  (stray-block-line)',
    ],
  },
  {
    name: 'a detection that says nothing',
    replace: ['{ by: monitoring }', '{ source: [1] }'],
    findings: [
      '20:12  The key `by` is missing: without it `note` says what is known.  (empty-detection)',
    ],
  },
  {
    name: 'an empty list item',
    replace: ['  class: [bad-deploy]', '  class:\n    -'],
    findings: ['20:6  Unexpected empty item for `class`, expected text.  (unexpected-type)'],
  },
  {
    name: 'a cause that stands twice',
    replace: ['[bad-deploy]', '[bad-deploy, bad-deploy]'],
    findings: ['19:23  `bad-deploy` stands twice in `class`.  (repeated-cause)'],
  },
  {
    name: 'internal that is no boolean',
    replace: ['text: An alert fires. }', 'text: An alert fires., internal: yes }'],
    findings: [
      '15:65  Unexpected `yes` for `internal`, expected `true` or `false`.  (unexpected-type)',
    ],
  },
  {
    name: 'a figure that is no number',
    replace: ['sources:\n', 'impact: [{ label: Lost, value: half }]\nsources:\n'],
    findings: ['21:32  Unexpected `half` for `value`, expected a number.  (unexpected-type)'],
  },
  {
    name: 'an impossible publication date',
    replace: ['kind: primary }', 'kind: primary, published: 2024-02-30 }'],
    findings: ['22:75  `2024-02-30` does not exist: February 2024 has 29 days.  (bad-date)'],
  },
  {
    name: 'a leaf directive',
    replace: ['Text.', '::serie{file=cpu.csv}'],
    findings: [
      '27:1  Unexpected directive `::serie`, expected `::series{…}` or `::lab{…}`. Write `\\::serie` for the colons themselves.  (unknown-directive)',
    ],
  },
  {
    name: 'a style attribute',
    replace: ['Text.', '<p style="color:red">Text.</p>'],
    findings: [
      '27:1  The attribute `style` on `<p>` is not allowed here and was dropped.  (dropped-html)',
    ],
  },
  {
    name: 'a diagram with an icon',
    replace: ['Text.', '```mermaid title="Chain"\nflowchart LR\n  A["fa:fa-car Car"] --> B\n```'],
    findings: [
      '29:6  Unexpected icon `fa:fa-car`. Diagrams have no icons; write a word.  (bad-diagram)',
    ],
  },
];
