import { enableCompileCache } from 'node:module';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { CompileJob, CompilerSettings } from './compiler.ts';

// The browser that draws diagrams takes longest, one after the other: it goes first. (On Linux this
// is for the calling thread alone.)
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
enableCompileCache();
const { createCompiler } = await import('./compiler.ts');
// `compile-all.ts` starts this file with these settings.
const compile = await createCompiler(workerData as CompilerSettings);
parentPort?.on('message', async (job: CompileJob) => {
  parentPort?.postMessage(await compile(job));
});
parentPort?.postMessage('ready');
