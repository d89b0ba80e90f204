import type { Check } from './check.ts';

/** An incident with a time of resolution is resolved. */
export const statusAgrees: Check = ({ incident: { milestones, status } }) =>
  milestones.resolved && status !== 'resolved'
    ? [
        {
          rule: 'status-agrees',
          path: ['status'],
          message: `Unexpected \`${status}\`: the record has a time in \`resolved\`, expected \`resolved\`.`,
        },
      ]
    : [];
