import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../build/project-copy.ts';
import { testOnSiteOf } from './site-of.ts';

export { expect } from './test.ts';

/** `test` on the site as it is with the postmortems of `tests/fixtures/postmortems` added. */
export const test = testOnSiteOf(async () => {
  const project = await copyProject(process.cwd());
  const target = join(project, 'content/postmortems');
  await cp('tests/fixtures/postmortems', target, { recursive: true });
  return project;
});
