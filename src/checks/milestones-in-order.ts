import { isBefore } from '../domain/coarse-moment.ts';
import type { MomentName } from '../domain/terms.ts';
import type { Check } from './check.ts';

/** Pairs whose first may not come after their second. Automatic mitigation may precede detection. */
const order: readonly (readonly [MomentName, MomentName])[] = [
  ['started', 'detected'],
  ['detected', 'acknowledged'],
  ['started', 'communicated'],
  ['started', 'mitigated'],
  ['mitigated', 'resolved'],
  ['started', 'resolved'],
];

/** No duration may be negative. Only an alarm may precede the start, where a note explains it. */
export const milestonesInOrder: Check = ({ incident: { milestones } }) => {
  const late = new Set<MomentName>();
  return order.flatMap(([first, second]) => {
    const [start, end] = [milestones[first], milestones[second]];
    if (!start || !end || !isBefore(end, start) || late.has(second)) return [];
    if (second === 'detected' && end.note) return [];
    late.add(second);
    return [
      {
        rule: 'times-in-order',
        path: [second],
        on: 'key' as const,
        message: `\`${second}\` (${end.local}) is before \`${first}\` (${start.local}). ${remedyFor(second)}`,
      },
    ];
  });
};

function remedyFor(second: MomentName) {
  return second === 'detected'
    ? 'Swap or correct the two times; a `note` on `detected` may explain an alarm that came first.'
    : 'Swap or correct the two times.';
}
