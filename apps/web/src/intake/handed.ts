import type { Input } from '../engine/reading.ts';
import { addressIn } from '../engine/reading.ts';

/** Largest page taken from an address, unpacked, in bytes. */
const LARGEST = 30_000_000;

/**
 * The bookmarklet: packs the page as the reader sees it, without scripts and styles, into the part of the viewer's address
 * that is never sent to a server, and opens it there. Structured data stays; it holds the page's own word on its fields.
 */
export function bookmarklet(origin: string): string {
  const code = `(async()=>{const d=document.documentElement.cloneNode(true);d.querySelectorAll('script:not([type*=json]),style,svg,iframe,canvas').forEach(e=>e.remove());const z=new Blob([d.outerHTML]).stream().pipeThrough(new CompressionStream('gzip'));const b=new Uint8Array(await new Response(z).arrayBuffer());let s='';for(const c of b)s+=String.fromCharCode(c);open('${origin}/#page='+btoa(s).replaceAll('+','-').replaceAll('/','_')+'&url='+encodeURIComponent(location.href))})()`;
  return `javascript:${code}`;
}

/**
 * What this page's own address hands over: a page from the bookmarklet (behind `#page=`), or something shared by the system
 * (`?url=`, `?text=`, `?title=`). It is taken out of the address, so that a reload does not read it again.
 *
 * @returns null where nothing is handed over, or what was cannot be unpacked
 */
export async function takeHanded(): Promise<Input | null> {
  const { hash, search } = location;
  if (hash.startsWith('#page=')) {
    const given = new URLSearchParams(hash.slice(1));
    history.replaceState(null, '', '/#/');
    const url = addressIn(given.get('url') ?? '');
    const text = await unpacked(given.get('page') ?? '');
    return text === null ? null : { text, ...(url === null ? {} : { url }) };
  }
  const given = new URLSearchParams(search);
  const shared = ['url', 'text', 'title'].map((name) => given.get(name)?.trim() ?? '');
  if (shared.every((text) => text === '')) return null;
  history.replaceState(null, '', '/#/');
  // Many apps put the address into the text, behind its title.
  const words = shared.join(' ').split(/\s+/);
  const url = words.map(addressIn).find((each) => each !== null);
  if (url !== undefined) return { url };
  return { text: [shared[2], shared[1]].filter((part) => part !== '').join('\n') };
}

async function unpacked(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return await gunzip(new Blob([bytes]));
  } catch {
    return null;
  }
}

/** A gzip file's text as UTF-8, or null where it is larger than a page may be. @throws TypeError for what is no gzip */
export async function gunzip(file: Blob): Promise<string | null> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new TextDecoder().decode(await new Blob(parts).arrayBuffer());
}
