import { ApiProblem } from '@depeche/client';
import { IntakeProblem } from '@depeche/intake';

/** What is wrong with one input, in RFC 9457's names. The detail names the input and says what was expected. */
export class InputProblem extends Error {
  readonly title: string;
  readonly detail: string;
  /** The input's id, where it was read before the problem was met. */
  readonly id: string | undefined;

  constructor(title: string, detail: string, id?: string) {
    super(`${title}: ${detail}`);
    this.title = title;
    this.detail = detail;
    this.id = id;
  }
}

/** What the system says where writing fails, in words. */
const WRITING: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left there',
  EDQUOT: 'no space is left there for this user',
  EFBIG: 'files may not be so large there',
  EROFS: 'what is there can only be read',
  EIO: 'the device failed',
};

/** Why no server was reached, in words; `fetch` keeps the system's code in the cause of its error. */
const REACHING: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was broken off',
  EHOSTUNREACH: 'no way leads there',
  ENETUNREACH: 'no way leads there',
  ENOTFOUND: 'no machine of that name is known',
  EAI_AGAIN: 'no machine of that name was found',
  ETIMEDOUT: 'nothing came in time',
  UND_ERR_CONNECT_TIMEOUT: 'nothing came in time',
  UND_ERR_HEADERS_TIMEOUT: 'nothing came in time',
  UND_ERR_SOCKET: 'the connection was broken off',
};

/** @throws InputProblem where there is no terminal to show `what` in; `instead` says what to do without one */
export function needsTerminal(what: string, instead: string): void {
  if (process.stdout.isTTY === true) return;
  throw new InputProblem('No terminal', `${what}: a terminal was expected; ${instead}`);
}

/** Any thrown value as a problem with the named input; a message of the system's is turned into words. */
export function asProblem(thrown: unknown, name: string): InputProblem {
  if (thrown instanceof InputProblem) return thrown;
  if (thrown instanceof ApiProblem) return new InputProblem(thrown.title, `${name}: ${thrown.detail}`);
  if (thrown instanceof IntakeProblem) return new InputProblem(thrown.title, thrown.detail);
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (thrown instanceof TypeError && thrown.message === 'fetch failed') {
    const { code: why = '', message = '' } = (thrown.cause ?? {}) as { code?: string; message?: string };
    return new InputProblem('No answer', `${name}: ${REACHING[why] ?? (message || 'the server was not reached')}`);
  }
  if (code === 'ENOENT')
    return new InputProblem('No such file', `${name}: a file, a folder or an address was expected`);
  if (code === 'EACCES' || code === 'EPERM')
    return new InputProblem('Cannot be read', `${name}: the file is there, but reading it was refused`);
  if (code in WRITING) return new InputProblem('Cannot be written', `${name}: ${WRITING[code]}`);
  if (code === 'EISDIR') return new InputProblem('Not a file', `${name}: a folder, where a file was expected`);
  return new InputProblem('Extraction failed', `${name}: this is a fault of the program; please report it`);
}
