import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/** How long a child may take to end after SIGTERM before it is killed, in milliseconds. */
const graceMs = 8000;

const running = new Set();
let stopping = false;

/** The environment of every child: our tools first, npm's own variables gone, nobody phoning home. */
export function environment() {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^npm_(config|lifecycle|package)_/.test(name)) continue;
    env[name] = value;
  }
  const tools = [join(root, '.tools/bin'), join(root, 'node_modules/.bin')];
  env.PATH = [...tools, process.env.PATH ?? ''].join(delimiter);
  // Part of turbo's cache key: what one Node built is not taken for what another would build.
  const ownNode = join(root, '.tools/node_modules', `node-${process.platform}-${process.arch}`, 'package.json');
  env.DEPECHE_NODE = existsSync(ownNode) ? JSON.parse(readFileSync(ownNode, 'utf8')).version : process.versions.node;
  env.TURBO_TELEMETRY_DISABLED = '1';
  env.DO_NOT_TRACK = '1';
  env.WRANGLER_SEND_METRICS = 'false';
  return env;
}

/**
 * Runs a program to its end, passing signals on.
 *
 * @param {string} program looked up on the children's PATH
 * @param {string[]} args
 * @param {object} options `spawn`'s; without `stdio`, everything the program prints goes to standard error
 * @returns {Promise<number>} its exit status, 128 + n where a signal ended it
 */
export function run(program, args, options = {}) {
  if (stopping) return Promise.resolve(143);
  return new Promise((resolve, reject) => {
    const env = { ...environment(), ...options.env };
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options, env });
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      reject(new Error(`could not run ${program}: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** As `run`, but an exit status other than 0 is an error that names the step. */
export async function must(step, program, args, options) {
  const status = await run(program, args, options);
  if (status !== 0) throw new Error(`${step} failed (exit status ${status})`);
}

function stop(signal) {
  stopping = true;
  for (const child of running) child.kill(signal);
  setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, graceMs).unref();
}

/** The parent of a process, where the system tells (Linux). */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

/**
 * Passes signals on, and ends the children when npm (our parent, or the parent of the shell between) is gone: a killed
 * `npm start` leaves no server behind.
 */
export function watchParent() {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  process.on('SIGINT', () => {
    // A terminal sends Ctrl-C to the whole group; sending it again would read as "now at once".
    if (process.stdin.isTTY !== true) stop('SIGINT');
  });
  const parent = process.ppid;
  const underNpm = process.env.npm_lifecycle_event !== undefined;
  const grandparent = underNpm ? parentOf(parent) : null;
  setInterval(() => {
    const orphaned = process.ppid !== parent || (grandparent !== null && parentOf(parent) !== grandparent);
    if (orphaned && !stopping) stop('SIGTERM');
  }, 500).unref();
}
