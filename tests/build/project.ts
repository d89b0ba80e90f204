import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyEmptyProject } from './project-copy.ts';

/** A copy of the site without postmortems, which a test fills and may spoil. */
export class Project {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static async create() {
    return new Project(await copyEmptyProject(process.cwd()));
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
