import { parentPort, workerData } from 'node:worker_threads';
import { type Job, type JobSettings, runJob } from './job.ts';

// One thread of the pool: a job in, its result out, in the order they came.
const settings = workerData as JobSettings;
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await runJob(job, settings));
});
