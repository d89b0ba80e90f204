import { expect, test } from 'vitest';
import { drawCountBar } from '../../../src/figures/count-bar.ts';

test('a bar is as long as its share', () => {
  expect(drawCountBar({ share: 0.25, doneShare: 0.1 }, false)).toBe(
    '<svg width="100%" height="12" aria-hidden="true"><rect class="bar-filled" y="1" width="25%" height="10"/></svg>',
  );
});

test('the part that is done is filled within an outline', () => {
  expect(drawCountBar({ share: 0.25, doneShare: 0.1 }, true)).toBe(
    '<svg width="100%" height="12" aria-hidden="true"><rect class="bar-outline" y="1" width="25%" height="10"/><rect class="bar-filled" y="1" width="10%" height="10"/></svg>',
  );
});

test('nothing done is an outline alone', () => {
  expect(drawCountBar({ share: 1, doneShare: 0 }, true)).not.toContain('bar-filled');
});
