import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CompiledPostmortem } from './compiled.ts';
import { type CompileJob, type CompilerSettings, createCompiler } from './compiler.ts';

/** Below this many files a worker thread takes longer to start than it saves. */
const jobsPerWorker = 40;

/** Compiling makes much that is soon garbage; with more room for it, it is collected less often. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

// Node runs this file from its own place or bundled into another: the project's root is what holds.
const workerFile = resolve('src/data/compile-worker.ts');

/** Compiles postmortems on all cores and returns the results in the order of the jobs. */
export async function compileAll(
  jobs: readonly CompileJob[],
  settings: CompilerSettings,
  onCompiled: (postmortem: CompiledPostmortem, done: number) => void,
): Promise<CompiledPostmortem[]> {
  if (jobs.length === 0) return [];
  const results = new Map<number, CompiledPostmortem>();
  const queue = jobs.entries();
  const takeAll = async (compile: (job: CompileJob) => Promise<CompiledPostmortem>) => {
    // Every worker draws from the same queue.
    for (const [index, job] of queue) {
      const postmortem = await compile(job);
      results.set(index, postmortem);
      onCompiled(postmortem, results.size);
    }
  };

  const workers = Math.min(availableParallelism(), Math.floor(jobs.length / jobsPerWorker));
  if (workers < 2) await takeAll(await createCompiler(settings));
  else await Promise.all(Array.from({ length: workers }, () => runWorker(settings, takeAll)));
  return jobs.flatMap((_, index) => results.get(index) ?? []);
}

async function runWorker(
  settings: CompilerSettings,
  takeAll: (compile: (job: CompileJob) => Promise<CompiledPostmortem>) => Promise<void>,
) {
  const worker = new Worker(workerFile, { workerData: settings, resourceLimits });
  const { promise: failed, reject } = Promise.withResolvers<never>();
  worker.on('error', reject);
  const answer = () =>
    Promise.race([
      failed,
      // The worker answers a job with its compiled postmortem.
      new Promise<CompiledPostmortem>((resolveAnswer) => worker.once('message', resolveAnswer)),
    ]);
  try {
    await answer();
    await takeAll((job) => {
      const answered = answer();
      worker.postMessage(job);
      return answered;
    });
  } finally {
    await worker.terminate();
  }
}
