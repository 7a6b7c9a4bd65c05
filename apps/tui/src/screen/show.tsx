import { render, useApp } from 'ink';
import type { ReactElement } from 'react';
import { KeyQueue } from '../keys/queue.ts';
import { keyboard } from '../terminal/keyboard.ts';
import { type Mouse, mouseOf } from '../terminal/mouse.ts';
import { type Setting, settingOf } from './setting.ts';

/** What every screen is given. */
export interface Shell {
  setting: Setting;
  mouse: Mouse | null;
  queue: KeyQueue;
  /** Ends the program. */
  leave(): void;
  /** Gives the terminal back to the shell until the shell brings the program to the front again. */
  suspend(): void;
}

/** Most frames a second: faster than any terminal shows them, so that a key's frame never waits for the one before. */
const FRAMES = 120;

/** Shows a screen full-screen until it is left; Ink gives the terminal back on exit, crash and signals. */
export async function show(screen: (shell: Shell) => ReactElement): Promise<number> {
  const setting = settingOf();
  const keys = keyboard();
  const mouse = setting.mouse ? mouseOf(keys) : null;
  const queue = new KeyQueue();
  try {
    await render(<Whole setting={setting} mouse={mouse} queue={queue} screen={screen} />, {
      alternateScreen: true,
      exitOnCtrlC: true,
      maxFps: FRAMES,
      isScreenReaderEnabled: setting.spoken,
      stdin: mouse === null ? keys : mouse.stdin,
    }).waitUntilExit();
  } finally {
    mouse?.off();
    if (keys !== process.stdin) keys.destroy();
  }
  return 0;
}

function Whole({
  screen,
  setting,
  mouse,
  queue,
}: Omit<Shell, 'leave' | 'suspend'> & { screen(shell: Shell): ReactElement }) {
  const { exit, suspendTerminal } = useApp();
  const suspend = (): void => {
    void suspendTerminal(async () => {
      mouse?.reports(false);
      await stopped();
      mouse?.reports(true);
    });
  };
  return screen({ setting, mouse, queue, leave: exit, suspend });
}

/** How long a stop may take to come, in milliseconds. */
const STOPPING = 50;

/** Stops all of the command's processes, as the terminal itself does at Ctrl-Z; resolves when they go on. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.kill(0, 'SIGTSTP');
    // Comes due only when the process runs again, or where nobody could have brought it back and it was never stopped.
    setTimeout(resolve, STOPPING);
  });
}
