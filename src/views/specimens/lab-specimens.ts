import { defaultInputs, defaultPatterns, type Lab } from '../../lab/lab.ts';
import { inputOf } from '../../lab/read-input.ts';
import type { Specimen } from './specimen.ts';

const untitled = { title: undefined };

export const labSpecimens: readonly Specimen<Lab>[] = [
  {
    id: 'lab-default',
    title: 'One pattern without a title',
    view: { patterns: defaultPatterns, inputs: defaultInputs },
  },
  {
    id: 'lab-stack-overflow',
    title: 'The pattern of Stack Overflow on 20 July 2016, stopped at 20,000 blanks',
    view: {
      patterns: [{ source: '^[\\s\\u200c]+|[\\s\\u200c]+$', title: 'Trimming' }],
      inputs: ['x{20}', ' {20}x', 'x {20}x', 'x {2000}x', 'x {20000}x'].map(inputOf),
    },
  },
  {
    id: 'lab-many',
    title: 'Four patterns, one of them long, and an empty text',
    view: {
      patterns: [
        { ...untitled, source: '(a+)+b' },
        { ...untitled, source: '(?:a|aa)*b' },
        { ...untitled, source: '^$' },
        { ...untitled, source: `${'(?:infinity|undefined|symbol)'.repeat(6)}$` },
      ],
      inputs: ['', 'a{10}', 'a{20}', 'infinity<symbol>&"undefined"'].map(inputOf),
    },
  },
];
