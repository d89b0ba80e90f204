import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('an installation of the lockfile is not installed again', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/setup.mjs'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
