import { expect, test } from 'vitest';
import { formatResults } from '../../bench/report.ts';

test('two sites are set side by side with their ratios, stages below', () => {
  const ours = {
    name: 'Bad Gateway',
    count: 100,
    cold: {
      seconds: 10,
      cpuSeconds: 15,
      peakMegabytes: 900,
      stages: { content: 4200, pages: 900 },
    },
    warm: { seconds: 2, cpuSeconds: 3, peakMegabytes: 400, stages: {} },
    pages: 150,
    megabytes: 3,
  };
  const plain = {
    ...ours,
    name: 'plain blog',
    cold: { seconds: 20, cpuSeconds: 30, peakMegabytes: 600, stages: {} },
    pages: 100,
  };
  expect(formatResults([ours, plain])).toBe(
    `
incidents  site         cold, s  CPU, s  warm, s  CPU, s  peak, MB  pages  size, MB
      100  Bad Gateway     10.0    15.0      2.0     3.0       900    150       3.0
      100  plain blog      20.0    30.0      2.0     3.0       600    100       3.0
           ratio           0.50    0.50     1.00    1.00      1.50   1.50      1.00
Bad Gateway, 100, cold: content 4.2 s, pages 0.9 s
`.trim(),
  );
});
