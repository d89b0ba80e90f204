/**
 * A new postmortem: a record that passes every check, with the rest of its keys empty or as
 * comments. `started` is `2019-07-02T13:42Z`.
 */
export function scaffold(title: string, started: string): string {
  const clock = started.slice(11, 16);
  return `---
title: ${JSON.stringify(title)}
summary: One or two sentences that say what users saw, for how long, and why.
organisation: Your organisation
services: []                 # ids from content/vocabulary/services.yaml, or free text
severity: SEV3               # SEV1 (worst) to SEV5
status: resolved             # investigating | identified | monitoring | resolved
review: draft                # draft | in-review | reviewed
timezone: UTC                # the zone of times without an offset
started: ${started}
detected:                    # or { at: …, bound: latest, note: …, source: [1] }
acknowledged:
communicated:                # the first public notice
mitigated:                   # users had mostly recovered
resolved:                    # everything was fully restored
timeline:
  - { at: ${clock}, kind: trigger, text: What set it off., key: true }
regions: []                  # - { code: europe, level: outage }
cause:
  class: [bad-deploy]        # ids from content/vocabulary/causes.yaml
  trigger:                   # { text: What set it off., kind: deploy }
  root:                      # optional, and never a person
  factors: []                # what turned a fault into an outage
detection:                   # { by: monitoring, note: … }; one of the two will do
impact: []                   # - { label: Traffic lost at worst, value: 82, unit: '%', worst: true }
lessons: { well: [], wrong: [], lucky: [], surprised: [] }
actions: []                  # - { text: …, type: prevent, status: open }
sources: []                  # - { title: …, url: …, kind: primary }
---

## What happened

Write \`:time[${clock}]\` for a moment, \`:src[1]\` for a source, \`:::note\` for an aside.
`;
}
