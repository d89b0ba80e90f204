import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { CompileJob, CompilerSettings } from './compiler.ts';

enableCompileCache();
const { createCompiler } = await import('./compiler.ts');
// `compile-all.ts` starts this file with these settings.
const compile = await createCompiler(workerData as CompilerSettings);
parentPort?.on('message', async (job: CompileJob) => {
  parentPort?.postMessage(await compile(job));
});
parentPort?.postMessage('ready');
