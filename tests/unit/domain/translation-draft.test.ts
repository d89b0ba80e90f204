import { expect, test } from 'vitest';
import { translationDraft } from '../../../src/domain/translation-draft.ts';

test('a draft holds every sentence under its key, names behind a #, and the text', () => {
  const needed = {
    title: 'A rule took every CPU',
    'timeline.1': 'It is published.',
    'timeline.3': 'It is gone: at last.',
    'impact.1.label': 'Traffic lost',
  };
  expect(
    translationDraft({ needed, optional: { 'impact.1.unit': 'GB' } }, '\n## What\n\nText.\n'),
  ).toBe(`---
title: A rule took every CPU
timeline:
  "1": It is published.
  "3": "It is gone: at last."
impact:
  "1":
    label: Traffic lost
# impact.1.unit: "GB"
---

## What

Text.
`);
});
