import { decode } from '../engine/decode.ts';
import { addressIn, type Input } from '../engine/reading.ts';
import { gunzip } from './handed.ts';
import { type Feed, feedsOf, isOpml } from './opml.ts';

/** A page to be read, opened only when its turn comes. */
export interface Source {
  name: string;
  load: () => Promise<Input>;
}

/** What was handed in, sorted: pages, feeds of a subscription list, and files that are neither. */
export interface Gathered {
  sources: Source[];
  feeds: Feed[];
  skipped: string[];
}

/** Most files taken from one folder, so that a whole disk is not walked. */
const MOST = 50_000;
const PAGE = /\.(?:html?|xhtml|txt|md|xml|json|nitf)(?:\.gz)?$/i;

/** Text as it was pasted or dropped: an address, several of them one a line, or a page. */
export function fromText(text: string): Gathered {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const addresses = lines.map(addressIn);
  if (lines.length > 0 && addresses.every((each) => each !== null))
    return { sources: addresses.map((url) => ({ name: url, load: async () => ({ url }) })), feeds: [], skipped: [] };
  if (isOpml(text)) return { sources: [], feeds: feedsOf(text), skipped: [] };
  return text.trim() === ''
    ? { sources: [], feeds: [], skipped: [] }
    : { sources: [{ name: '', load: async () => ({ text }) }], feeds: [], skipped: [] };
}

/** Chosen or dropped files; subscription lists are read at once, pages when their turn comes. */
export async function fromFiles(files: readonly File[]): Promise<Gathered> {
  const out: Gathered = { sources: [], feeds: [], skipped: [] };
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    if (/\.opml$/i.test(file.name)) out.feeds.push(...feedsOf(await file.text()));
    else if (PAGE.test(file.name) || /^text\/(?:html|plain)/.test(file.type))
      out.sources.push({ name, load: () => loaded(file, name) });
    else out.skipped.push(name);
  }
  return out;
}

async function loaded(file: File, name: string): Promise<Input> {
  const text = /\.gz$/i.test(file.name) ? await gunzip(file) : decode(new Uint8Array(await file.arrayBuffer()));
  if (text === null) throw new Error(`${name}: too large`);
  return { text, name };
}

/**
 * What was dropped on the page or pasted into it. The transfer is only readable until the event has ended, so its parts are
 * taken before anything is waited for.
 */
export function fromTransfer(data: DataTransfer): Promise<Gathered> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((entry) => entry !== null);
  const files = [...data.files];
  const address = data.getData('text/uri-list');
  const text = address || data.getData('text/html') || data.getData('text/plain');
  if (entries.length > 0) return walk(entries).then(fromFiles);
  if (files.length > 0) return fromFiles(files);
  return Promise.resolve(fromText(text));
}

/** The files of folders, however deep, in their order. */
async function walk(roots: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  const open = [...roots];
  for (let entry = open.shift(); entry !== undefined && files.length < MOST; entry = open.shift()) {
    const here = entry;
    if (here.isFile)
      files.push(await new Promise<File>((resolve, reject) => (here as FileSystemFileEntry).file(resolve, reject)));
    else {
      const reader = (here as FileSystemDirectoryEntry).createReader();
      // A reader gives a hundred entries at a time, and none when it is through.
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
        if (some.length === 0) break;
        open.push(...some);
      }
    }
  }
  return files;
}
