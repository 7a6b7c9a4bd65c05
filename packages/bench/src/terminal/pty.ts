import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command that runs on a terminal of its own, which util-linux' `script` makes. */
export interface OnTerminal {
  /** Sends keys as a terminal would. */
  type(keys: string): void;
  /** Resolves at the chunk of output that holds the words, with the time it came at; looks at what comes from now on. */
  until(words: string): Promise<number>;
  /** Processor time it has taken so far, user's and system's, in milliseconds (Linux: hundredths of a second). */
  worked(): number;
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
    worked() {
      const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
      // Behind the name in brackets: state is field 3, utime 14, stime 15 (proc_pid_stat(5)), in ticks of 10 ms.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    ended: new Promise((resolve) => {
      child.on('close', () => resolve());
    }),
  };
}
