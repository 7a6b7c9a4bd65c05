import { parentPort, workerData } from 'node:worker_threads';
import { type Job, type JobSettings, runJob } from './job.ts';

// One thread of the pool: a job in, its result out. One after the other, so that results come in the order of the jobs and
// a thread that dies died of the first that is unanswered.
const settings = workerData as JobSettings;
let before = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  before = before.then(async () => parentPort?.postMessage(await runJob(job, settings)));
});
