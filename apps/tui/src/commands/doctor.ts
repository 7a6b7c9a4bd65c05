import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asProblem } from '../input/problem.ts';
import { cacheFolder } from '../settings/paths.ts';
import { readSettings } from '../settings/read.ts';
import { printJson } from '../terminal/print.ts';
import { safeLine } from '../terminal/safe.ts';

/** One thing looked at: whether it is well, what was seen, and what to do where it is not. */
export interface Finding {
  what: string;
  well: boolean;
  seen: string;
  todo: string | null;
}

/** Looks at what the command needs; the exit status is 1 where something has to be done. */
export async function doctorCommand({ json }: { json?: boolean | undefined }): Promise<number> {
  const findings = await examine();
  if (json === true) printJson(findings, 2);
  else
    for (const { what, well, seen, todo } of findings)
      process.stdout.write(
        `${safeLine(`${well ? 'ok  ' : 'MEND'} ${what}: ${seen}${todo === null ? '' : ` — ${todo}`}`)}\n`,
      );
  return findings.every(({ well }) => well) ? 0 : 1;
}

async function examine(): Promise<Finding[]> {
  return [runtime(), terminal(), settings(), writable('cache', cacheFolder()), viewer(), await server()];
}

const good = (what: string, seen: string): Finding => ({ what, well: true, seen, todo: null });

function runtime(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const seen = `Node ${process.versions.node}`;
  if (major > 22 || (major === 22 && minor >= 19)) return good('runtime', seen);
  return { what: 'runtime', well: false, seen, todo: 'install Node 22.19 or newer' };
}

function terminal(): Finding {
  const { TERM = '', COLORTERM = '', NO_COLOR = '' } = process.env;
  if (process.stdout.isTTY !== true) return good('terminal', 'standard output is none: plain text is written');
  const colours = NO_COLOR === '' ? `${process.stdout.getColorDepth()} bits of colour` : 'no colour, by NO_COLOR';
  const seen = `${TERM || 'TERM is not set'}${COLORTERM === '' ? '' : `, ${COLORTERM}`}, ${colours}`;
  if (TERM === '' || TERM === 'dumb')
    return {
      what: 'terminal',
      well: false,
      seen,
      todo: 'set TERM (xterm-256color, say); until then articles are plain text',
    };
  return good('terminal', seen);
}

function settings(): Finding {
  try {
    const { file, present } = readSettings();
    return good('settings', present ? file : `${file} is not there; the defaults hold`);
  } catch (thrown) {
    const { message } = asProblem(thrown, 'settings');
    return { what: 'settings', well: false, seen: message, todo: 'mend that line; depeche config shows what holds' };
  }
}

function writable(what: string, path: string): Finding {
  let at = path;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  try {
    accessSync(at, constants.W_OK);
    return good(what, path);
  } catch {
    return {
      what,
      well: false,
      seen: `${path} cannot be written to`,
      todo: `make ${at} writable, or set another place`,
    };
  }
}

function viewer(): Finding {
  const found = ['./web', '../../../web/dist', '../../web/dist'].some((path) =>
    existsSync(fileURLToPath(new URL(`${path}/index.html`, import.meta.url))),
  );
  return good('viewer', found ? 'built' : 'not built: serve gives the API alone');
}

async function server(): Promise<Finding> {
  let address: string | null;
  try {
    address = readSettings().values.server?.value ?? null;
  } catch {
    address = null;
  }
  if (address === null) return good('server', 'none is set: the local archive is used');
  try {
    const answer = await fetch(new URL('/healthz', address), { signal: AbortSignal.timeout(5000) });
    if (answer.ok) return good('server', `${address} answers`);
    return {
      what: 'server',
      well: false,
      seen: `${address} answers ${answer.status}`,
      todo: 'look whether it is a Dépêche API',
    };
  } catch {
    return {
      what: 'server',
      well: false,
      seen: `${address} cannot be reached`,
      todo: 'start it, or take the setting out',
    };
  }
}
