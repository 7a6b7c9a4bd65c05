import { writeSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import onExit from 'signal-exit';

/** What a mouse did, in cells from 0. */
export interface MouseEvent {
  kind: 'wheel-up' | 'wheel-down' | 'click';
  column: number;
  row: number;
}

/** A report of xterm's SGR mouse mode (1006): button;column;row, M pressed, m let go. */
const REPORT = /\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;
/** The beginning of one, cut off where a chunk ended. */
const BEGUN = /\u001b\[<[\d;]{0,17}$/;

/** Takes the mouse reports out of what a terminal sent. `rest` is everything else, `begun` the start of a cut report. */
export function takeMouse(input: string): { events: MouseEvent[]; rest: string; begun: string } {
  const events: MouseEvent[] = [];
  const others = input.replace(REPORT, (_, button: string, column: string, row: string, end: string) => {
    const at = { column: Number(column) - 1, row: Number(row) - 1 };
    if (button === '64') events.push({ kind: 'wheel-up', ...at });
    else if (button === '65') events.push({ kind: 'wheel-down', ...at });
    else if (button === '0' && end === 'M') events.push({ kind: 'click', ...at });
    return '';
  });
  const begun = BEGUN.exec(others)?.[0] ?? '';
  return { events, rest: others.slice(0, others.length - begun.length), begun };
}

const ON = '\u001b[?1000h\u001b[?1006h';
const OFF = '\u001b[?1006l\u001b[?1000l';

/** A terminal's input with the mouse's reports taken out of it. */
export interface Mouse {
  /** What is left of the input, for Ink, which drops reports unread. */
  stdin: NodeJS.ReadStream;
  /** Called with each thing the mouse does; the screen that is shown sets it. */
  listener: ((event: MouseEvent) => void) | null;
  /** Whether the terminal is to report, as while another program has it it is not. */
  reports(wanted: boolean): void;
  /** Ends the reports; they end with the program too, however it ends, signals included. */
  off(): void;
}

/** Asks the terminal for mouse reports and reads them from standard input. */
export function mouseOf(terminal: NodeJS.ReadStream): Mouse {
  const stdin = new PassThrough() as unknown as NodeJS.ReadStream;
  const mouse: Mouse = { stdin, listener: null, reports, off };
  let kept = '';
  const onData = (chunk: Buffer | string): void => {
    const { events, rest, begun } = takeMouse(kept + String(chunk));
    kept = begun;
    for (const event of events) mouse.listener?.(event);
    if (rest !== '') (stdin as unknown as PassThrough).write(rest);
  };
  stdin.isTTY = terminal.isTTY;
  stdin.setRawMode = (mode) => {
    terminal.setRawMode(mode);
    return stdin;
  };
  stdin.ref = () => {
    terminal.ref();
    return stdin;
  };
  stdin.unref = () => {
    terminal.unref();
    return stdin;
  };
  terminal.setEncoding('utf8');
  terminal.on('data', onData);
  reports(true);
  const forget = onExit(() => reports(false));
  function reports(wanted: boolean): void {
    try {
      writeSync(1, wanted ? ON : OFF);
    } catch {
      // The terminal is gone.
    }
  }
  function off(): void {
    forget();
    terminal.off('data', onData);
    terminal.pause();
    reports(false);
  }
  return mouse;
}
