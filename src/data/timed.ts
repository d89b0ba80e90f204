/**
 * Does some work and records how long it took, under `bad-gateway:<stage>` in the process's
 * performance timeline, from which `npm run bench` reads the stages of a build.
 */
export async function timed<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(`bad-gateway:${stage}`, { start, end: performance.now() });
  }
}
