import { spawn } from 'node:child_process';
import { treeUsage } from './tree-usage.ts';

export interface Measured {
  readonly seconds: number;
  /** Time on all cores. Says more than `seconds` on a machine with other work to do. */
  readonly cpuSeconds: number;
  /** The most memory that the process and all below it held at one time. */
  readonly peakMegabytes: number;
}

const samplePeriodMilliseconds = 100;

/** Runs a command to its end. Throws with what it printed when it fails. */
export async function measureCommand(
  [command, ...args]: readonly [string, ...string[]],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));

  let peakMegabytes = 0;
  let cpuSeconds = 0;
  const sampler = setInterval(async () => {
    const usage = await treeUsage(child.pid ?? 0);
    peakMegabytes = Math.max(peakMegabytes, usage.megabytes);
    cpuSeconds = Math.max(cpuSeconds, usage.cpuSeconds);
  }, samplePeriodMilliseconds);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  const exitCode = await promise.finally(() => clearInterval(sampler));
  const seconds = (performance.now() - start) / 1000;
  if (exitCode !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${output.join('').slice(-4000)}`);
  return { seconds, cpuSeconds, peakMegabytes };
}
