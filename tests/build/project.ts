import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyProject } from './project-copy.ts';

/** A copy of the site without postmortems, which a test fills and may spoil. */
export class Project {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static async create() {
    const folder = await copyProject(process.cwd());
    await rm(join(folder, 'content/postmortems'), { recursive: true });
    const settings = join(folder, 'content/site.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^featured: .*$/m, ''));
    return new Project(folder);
  }

  write(file: string, content: string | Uint8Array) {
    const target = join(this.folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  /** Runs one of the project's commands to its end. */
  run(command: 'build' | 'check' | 'new', ...args: string[]) {
    const options = { cwd: this.folder, encoding: 'utf8' } as const;
    return spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], options);
  }

  remove() {
    return rm(this.folder, { recursive: true, force: true });
  }
}
