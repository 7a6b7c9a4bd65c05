import type { Plugin } from 'vite';

/**
 * What the page may do, written into the page itself, so that it holds wherever the files are served from: only its own
 * scripts, styles, fonts and data; no inline script; strings become markup or script addresses only through the policies of
 * `src/shell/trusted.ts`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default depeche-inert',
].join('; ');

/** Puts the policy first into the head of the built page; the development server needs its own inline scripts. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
      ],
    },
  };
}
