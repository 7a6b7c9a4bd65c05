import address from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

let bytes: Promise<ArrayBuffer> | null = null;

/**
 * Gives a frame the viewer's own typeface. The frame itself may load nothing, so the file is fetched outside of it (from our
 * origin, where the page around it has already had it) and handed over as bytes.
 */
export async function lendFace(view: Window & typeof globalThis): Promise<void> {
  try {
    bytes ??= fetch(address).then((response) => response.arrayBuffer());
    const face = new view.FontFace('Lent Serif', (await bytes).slice(0), { weight: '200 900' });
    view.document.fonts.add(face);
    await face.load();
  } catch {
    // Without it the frame has the browser's serif.
    bytes = null;
  }
}
