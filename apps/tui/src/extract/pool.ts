import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Job, type JobResult, type JobSettings, nameOf, runJob } from './job.ts';

/** How long a batch runs on the main thread before threads are worth their start, in milliseconds. */
const ALONE_FOR = 400;

/** Most threads used: past this, reading the inputs is what holds a batch up. */
const MOST_THREADS = 8;

/** How many inputs wait per thread, so that none idles and memory stays bounded. */
const WAITING = 4;

/**
 * Runs a batch of jobs and yields their results in order. A short batch stays on the main thread; a longer one goes on in
 * worker threads, a bounded number of jobs under way at a time.
 */
export async function* runAll(jobs: AsyncIterable<Job>, settings: JobSettings): AsyncGenerator<JobResult> {
  const start = performance.now();
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const pool: Thread[] = [];
  const pending: Promise<JobResult>[] = [];
  const source = jobs[Symbol.asyncIterator]();
  try {
    let next = nextOf(source);
    for (;;) {
      const first = pending[0];
      // What is done is given while the next input is still waited for.
      if (first !== undefined && (pending.length >= threads * WAITING || (await sooner(first, next)))) {
        yield await first;
        pending.shift();
        continue;
      }
      const { done, value: job } = await next;
      if (done === true) break;
      if (threads < 2 || (pool.length === 0 && performance.now() - start < ALONE_FOR)) {
        yield await runJob(job, settings);
      } else {
        while (pool.length < threads) pool.push(new Thread(settings));
        const idlest = pool.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
        pending.push(idlest.run(job));
      }
      next = nextOf(source);
    }
    for (const result of pending) yield await result;
  } finally {
    // Not waited for: an input that is still being read may never come.
    source.return?.(undefined).catch(() => undefined);
    await Promise.all(pool.map((thread) => thread.end()));
  }
}

/** The next input; that it failed is met where it is awaited, and nowhere else. */
function nextOf(source: AsyncIterator<Job>): Promise<IteratorResult<Job>> {
  const next = source.next();
  next.catch(() => undefined);
  return next;
}

/** Whether the first of two is there before the other. */
function sooner(first: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    first.then(() => true),
    other.then(
      () => false,
      () => false,
    ),
  ]);
}

/** A worker thread and the jobs it was given; one that dies is replaced, and its first job is reported as failed. */
class Thread {
  readonly #settings: JobSettings;
  #worker: Worker;
  #jobs: { job: Job; done: (result: JobResult) => void }[] = [];
  #ended = false;

  constructor(settings: JobSettings) {
    this.#settings = settings;
    this.#worker = this.#start();
  }

  get waiting(): number {
    return this.#jobs.length;
  }

  run(job: Job): Promise<JobResult> {
    return new Promise((done) => {
      this.#jobs.push({ job, done });
      this.#worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #start(): Worker {
    // In the built command this is worker.js beside this file.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`./worker.${ending}`, import.meta.url), { workerData: this.#settings });
    worker.on('message', (result: JobResult) => this.#jobs.shift()?.done(result));
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#ended) return;
      const failed = this.#jobs.shift();
      this.#worker = this.#start();
      for (const { job } of this.#jobs) this.#worker.postMessage(job);
      failed?.done(lost(failed.job));
    });
    return worker;
  }
}

function lost(job: Job): JobResult {
  const name = nameOf(job);
  const error = { title: 'Extraction failed', detail: `${name}: took more memory than there is` };
  return { name, output: `${JSON.stringify({ error })}\n`, message: `${error.title}: ${error.detail}` };
}
