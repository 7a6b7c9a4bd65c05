import { spawn } from 'node:child_process';

/** A command that runs on a terminal of its own, which util-linux' `script` makes. */
export interface OnTerminal {
  /** Sends keys as a terminal would. */
  type(keys: string): void;
  /** Resolves at the chunk of output that holds the words, with the time it came at; looks at what comes from now on. */
  until(words: string): Promise<number>;
  /** Resolves as soon as it has ended. */
  ended: Promise<void>;
}

const LONGEST_WAIT = 20_000;

/**
 * Starts a shell command on a new pseudo-terminal.
 *
 * @param command for `sh`; the terminal is of that size
 * @param env the whole environment of the command
 */
export function onTerminal(
  command: string,
  { columns, rows }: { columns: number; rows: number },
  env: Record<string, string>,
): OnTerminal {
  const child = spawn('script', ['-qefc', `stty cols ${columns} rows ${rows}; exec ${command}`, '/dev/null'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let heard = '';
  let waiting: { words: string; done(at: number): void } | null = null;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    const at = performance.now();
    heard += chunk;
    if (waiting === null || !heard.includes(waiting.words)) return;
    const { done } = waiting;
    waiting = null;
    done(at);
  });
  return {
    type: (keys) => child.stdin.write(keys),
    until: (words) =>
      new Promise((resolve, reject) => {
        heard = '';
        const late = setTimeout(() => {
          child.kill();
          reject(new Error(`never wrote ${JSON.stringify(words)}, but ${JSON.stringify(heard.slice(-500))}`));
        }, LONGEST_WAIT);
        waiting = {
          words,
          done(at) {
            clearTimeout(late);
            resolve(at);
          },
        };
      }),
    ended: new Promise((resolve) => {
      child.on('close', () => resolve());
    }),
  };
}
