import { charsetOf, decode } from '@depeche/intake';
import { mediaType, readBytes, readText } from './body.ts';
import { type Asked, askedSchema, EXPECTED, type Input } from './contract.ts';
import { parseAs } from './extraction.ts';
import { asRefusal, Refusal } from './problem.ts';

/** The inputs a request's body holds: one, or a form's files. @throws Refusal, IntakeProblem */
export async function inputsOf(request: Request, limit: number): Promise<Asked[]> {
  const header = request.headers.get('content-type') ?? '';
  const type = mediaType(header);
  if (type === 'application/json') return [parseAs(askedSchema, await readText(request, limit))];
  if (type === 'text/html' || type === 'text/plain') {
    const text = await readRaw(request, limit);
    return [type === 'text/html' ? { html: text } : { text }];
  }
  if (type === 'multipart/form-data') return filesOf(await readBytes(request, limit), header);
  const detail = `"${type.slice(0, 100)}" is not read; ${EXPECTED}`;
  throw new Refusal(415, 'unsupported-type', 'Unsupported content type', detail);
}

async function readRaw(request: Request, limit: number): Promise<string> {
  try {
    return await readText(request, limit);
  } catch (thrown) {
    const { kind, title, detail } = asRefusal(thrown);
    if (kind === 'not-text') throw new Refusal(400, 'binary-input', title, detail);
    throw thrown;
  }
}

async function filesOf(bytes: Uint8Array, contentType: string): Promise<(Input & { id?: string })[]> {
  let form: FormData;
  try {
    form = await new Response(bytes.slice().buffer, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new Refusal(400, 'bad-input', 'Not a form', `the form could not be read; ${EXPECTED}`);
  }
  const files = [...form.values()].filter((part) => typeof part !== 'string');
  if (files.length === 0) throw new Refusal(400, 'bad-input', 'No files', `the form holds no file; ${EXPECTED}`);
  return Promise.all(
    files.map(async (file) => {
      const content = decode(new Uint8Array(await file.arrayBuffer()), file.name, charsetOf(file.type));
      const page = mediaType(file.type) === 'text/plain' ? { text: content } : { html: content };
      return files.length === 1 ? page : { id: file.name, ...page };
    }),
  );
}
