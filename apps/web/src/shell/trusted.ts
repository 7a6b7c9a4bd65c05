/** What a tag of our own templates looks like: no handler, no address, no style. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|<!>|<!---->/gi;
const ELEMENTS = new Set(
  'a abbr article aside blockquote button caption circle datalist dd del details dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 header iframe input ins kbd label legend li line main mark meter nav ol option output p path pre progress q rect search section select small span strong summary svg table tbody td text textarea tfoot th thead time title tr ul'.split(
    ' ',
  ),
);
/** Attributes that may run, load or restyle something. */
const ACTIVE = /\s(?:on[a-z]+|src|srcset|srcdoc|action|formaction|style|background|poster|data|ping|xlink:href)\s*=/i;
const ADDRESS = /\shref\s*=\s*["']?(?![/#"'])/i;

/** Whether markup is one of our own templates: known elements, nothing that runs, loads or leads away. */
export function isTemplate(markup: string): boolean {
  let at = 0;
  for (const { 0: tag, 2: name, 3: attributes = '', index } of markup.matchAll(TAG)) {
    if (markup.slice(at, index).includes('<')) return false;
    if (name !== undefined && !ELEMENTS.has(name.toLowerCase())) return false;
    if (ACTIVE.test(attributes) || ADDRESS.test(attributes) || !isClosed(attributes)) return false;
    at = index + tag.length;
  }
  return !markup.slice(at).includes('<');
}

/** Whether every quoted value ends within the tag; a `>` inside of one would let the rest of it pass unread. */
function isClosed(attributes: string): boolean {
  return attributes.split('"').length % 2 === 1 && attributes.split("'").length % 2 === 1;
}

interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML?: (text: string) => string | null; createScriptURL?: (text: string) => string | null },
  ): { createHTML: (text: string) => string };
}

/**
 * The page's default policy, where the browser has Trusted Types: Solid's templates pass by their shape, our own files as
 * scripts by their place; any other string that would become markup or code is refused.
 */
export function installPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (isTemplate(markup) ? markup : null),
    createScriptURL(address) {
      const url = new URL(address, location.href);
      const own = url.origin === location.origin && /^\/(?:assets\/[\w.-]+\.js|sw\.js)$/.test(url.pathname);
      return own || import.meta.env.DEV ? address : null;
    },
  });
}
