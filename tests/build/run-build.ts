import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a build is started: a command in front of it, and its environment. */
export interface BuildSetting {
  readonly prefix?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a build of a project as the leader of a process group of its own. */
export function startBuild(project: string, { prefix = [], environment }: BuildSetting = {}) {
  const [command = process.execPath, ...args] = [...prefix, process.execPath, 'src/cli/build.ts'];
  return spawn(command, args, {
    cwd: project,
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Builds a project and gives the folder of the site. Throws with what the build said. */
export async function runBuild(project: string, setting?: BuildSetting): Promise<string> {
  const build = startBuild(project, setting);
  const errors: string[] = [];
  build.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const exitCode = await ended(build);
  if (exitCode !== 0) throw new Error(`The build failed:\n${errors.join('')}`);
  return join(project, 'dist');
}

/** Resolves to the exit code, or to `null` when a signal ended the process. */
export function ended(child: ChildProcess): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  return promise;
}
