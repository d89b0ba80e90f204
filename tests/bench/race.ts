import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contestant } from './contestants.ts';
import { folderSize } from './measure/folder-size.ts';
import { type Measured, measureCommand } from './measure/measure-command.ts';

export interface Build extends Measured {
  /** Milliseconds of each stage, from a site that tells them. */
  readonly stages: Readonly<Record<string, number>>;
}

export interface Result {
  readonly name: string;
  readonly count: number;
  /** With nothing cached. */
  readonly cold: Build;
  /** The next build, after one incident was edited. */
  readonly warm: Build;
  readonly pages: number;
  readonly megabytes: number;
}

/** Builds a site twice, says how that went and deletes it. */
export async function race(contestant: Contestant, count: number): Promise<Result> {
  const { name, folder, edit } = contestant;
  try {
    const cold = await build(contestant);
    await edit();
    const warm = await build(contestant);
    return { name, count, cold, warm, ...(await folderSize(join(folder, 'dist'))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function build({ build: command, folder }: Contestant): Promise<Build> {
  const timings = join(folder, 'timings.json');
  const measured = await measureCommand(command, folder, {
    ASTRO_TELEMETRY_DISABLED: '1',
    BAD_GATEWAY_TIMINGS: timings,
  });
  const json = await readFile(timings, 'utf8').catch(() => '{}');
  return { ...measured, stages: JSON.parse(json) };
}
