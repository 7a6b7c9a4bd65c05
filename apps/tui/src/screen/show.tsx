import { render, useApp } from 'ink';
import type { ReactElement } from 'react';
import { type Mouse, mouseOf } from '../terminal/mouse.ts';
import { type Setting, settingOf } from './setting.ts';

/** What every screen is given. */
export interface Shell {
  setting: Setting;
  mouse: Mouse | null;
  /** Ends the program. */
  leave(): void;
}

/** Most frames a second: faster than any terminal shows them, so that a key's frame never waits for the one before. */
const FRAMES = 120;

/** Shows a screen full-screen until it is left; Ink gives the terminal back on exit, crash and signals. */
export async function show(screen: (shell: Shell) => ReactElement): Promise<number> {
  const setting = settingOf();
  const mouse = setting.mouse && process.stdin.isTTY === true ? mouseOf(process.stdin) : null;
  const input = mouse === null ? {} : { stdin: mouse.stdin };
  try {
    await render(<Whole setting={setting} mouse={mouse} screen={screen} />, {
      alternateScreen: true,
      exitOnCtrlC: true,
      maxFps: FRAMES,
      isScreenReaderEnabled: setting.spoken,
      ...input,
    }).waitUntilExit();
  } finally {
    mouse?.off();
  }
  return 0;
}

function Whole({ screen, setting, mouse }: Omit<Shell, 'leave'> & { screen(shell: Shell): ReactElement }) {
  const { exit } = useApp();
  return screen({ setting, mouse, leave: exit });
}
