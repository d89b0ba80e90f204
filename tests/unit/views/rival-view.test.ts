import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { instruments } from '../../../src/views/instruments.ts';
import { recordContext } from '../../../src/views/statement-view.ts';
import { timelineSection } from '../../../src/views/timeline-section.ts';
import { incidentOf } from './samples.ts';

const sources = ['A post', 'A report', 'A newspaper'].map((title) => ({ title, kind: 'press' }));

function rivalsOf(written: Record<string, unknown>) {
  const incident = incidentOf({ sources, ...written });
  return instruments(incident, recordContext(incident, english)).map(({ rivals }) =>
    rivals.map(({ text, citations }) => `${text} ${citations.map(({ number }) => number)}`),
  );
}

test('a duration gives the range of what other sources say of its ends', () => {
  const [, mitigate] = rivalsOf({
    started: {
      at: '2019-07-02T13:42Z',
      alternatives: [{ at: '2019-07-02T13:40Z', source: [3] }],
    },
    mitigated: {
      at: '2019-07-02T14:09Z',
      alternatives: [
        { at: '14:06', source: [2] },
        { at: '14:10', source: [1, 3] },
      ],
    },
  });
  expect(mitigate).toEqual(['24 to 30\u00a0min by other sources 1,2,3']);
});

test('a range that begins within the same minute keeps its words', () => {
  const alternatives = [{ at: '13:45', source: [2] }];
  const [detect] = rivalsOf({
    started: { at: '2019-07-02T13:42Z', alternatives },
    detected: { at: '2019-07-02T13:45Z', alternatives: [{ at: '13:52', source: [3] }] },
  });
  expect(detect).toEqual(['under 1\u00a0min to 10\u00a0min by other sources 2,3']);
});

test('one other source gives one other duration', () => {
  const alternatives = [{ at: '15:42', source: [2] }];
  const [, , resolve] = rivalsOf({ resolved: { at: '2019-07-02T14:52Z', alternatives } });
  expect(resolve).toEqual(['2\u00a0h by other sources 2']);
});

test('a rival end that lies before the start gives no duration', () => {
  const alternatives = [{ at: '13:30', source: [2] }];
  const [detect] = rivalsOf({ detected: { at: '2019-07-02T13:45Z', alternatives } });
  expect(detect).toEqual([]);
});

test('what others say of a figure stands after it', () => {
  const figure = { label: 'Servers destroyed', value: 30_000, worst: true, source: [1] };
  const alternatives = [
    { value: 14_000, source: [2] },
    { value: 10_000, to: 12_000, source: [3] },
  ];
  expect(rivalsOf({ impact: [{ ...figure, alternatives }] }).at(-1)).toEqual([
    'or 14,000 2',
    'or 10,000–12,000 3',
  ]);
});

test('a phase that begins at a disputed moment names both', () => {
  const alternatives = [{ at: '13:40', source: [3] }];
  const incident = incidentOf({
    sources,
    started: { at: '2019-07-02T13:42Z', alternatives },
    timeline: [{ at: '13:42', kind: 'trigger', text: 'It breaks.' }],
  });
  const [phase] = timelineSection(incident, recordContext(incident, english));
  expect(phase?.from).toMatchObject({
    clock: '13:42',
    rivals: [{ clock: '13:40', citations: [{ number: 3 }] }],
  });
});
