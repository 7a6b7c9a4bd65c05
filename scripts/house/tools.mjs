// Node and pnpm of the versions this workspace is tested with, fetched through npm into `.tools`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { must } from './child.mjs';
import { root, say } from './root.mjs';

const pnpmVersion = '12.21.0';
/** The first Node that runs TypeScript sources as they are and is new enough for every tool here. */
const nodeMajor = 24;
const nodeVersions = { linux: '24.21.0', darwin: '26.10.0' };

const target = `${process.platform}-${process.arch}`;
const pnpmPackage = `@pnpm/exe.${target}`;
const nodePackage = `node-${target}`;
const tools = join(root, '.tools');

function installedVersion(name) {
  try {
    return JSON.parse(readFileSync(join(tools, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}

/** Whether the Node that runs this is the system's and new enough. Our own Node says nothing about the system's. */
function systemNodeServes() {
  if (process.execPath.startsWith(tools + sep)) return false;
  return Number(process.versions.node.split('.')[0]) >= nodeMajor;
}

function complete(needsNode) {
  if (installedVersion(pnpmPackage) !== pnpmVersion || !existsSync(join(tools, 'bin/pnpm'))) return false;
  if (!needsNode) return true;
  return installedVersion(nodePackage) === nodeVersions[process.platform] && existsSync(join(tools, 'bin/node'));
}

/** How to call npm: the one that called us, else the one on the PATH. */
function npm(args) {
  const path = process.env.npm_execpath;
  return path !== undefined && /npm-cli\.c?js$/.test(path) ? [process.execPath, [path, ...args]] : ['npm', args];
}

/** Leaves `.tools` complete: made aside, moved in with one rename, so that a broken run leaves nothing half-made. */
export async function ensureTools() {
  const needsNode = !systemNodeServes();
  if (complete(needsNode)) return;
  if (needsNode && nodeVersions[process.platform] === undefined) {
    throw new Error(`on ${target} please install Node >= ${nodeMajor} yourself and start again`);
  }
  const wanted = [`${pnpmPackage}@${pnpmVersion}`];
  if (needsNode) wanted.push(`${nodePackage}@${nodeVersions[process.platform]}`);
  say(`Fetching ${wanted.join(' and ')} …`);
  const aside = mkdtempSync(join(root, '.tools.new-'));
  try {
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const [program, args] = npm(['install', ...flags, '--prefix', aside, ...wanted]);
    await must('fetching the tools with npm', program, args, { cwd: aside });
    mkdirSync(join(aside, 'bin'));
    symlinkSync(`../node_modules/${pnpmPackage}/pnpm`, join(aside, 'bin/pnpm'));
    if (needsNode) symlinkSync(`../node_modules/${nodePackage}/bin/node`, join(aside, 'bin/node'));
    const tried = spawnSync(join(aside, 'bin', needsNode ? 'node' : 'pnpm'), ['--version']);
    if (tried.status !== 0) throw new Error(`the fetched tools do not run on this system (${target})`);
    rmSync(tools, { recursive: true, force: true });
    renameSync(aside, tools);
  } catch (error) {
    // Another run may have been quicker; then its tools are as good.
    if (!complete(needsNode)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
