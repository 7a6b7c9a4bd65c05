// Keeps the viewer's own files, so that it opens without a network. It answers for nothing else: requests to the API, to the
// documentation or to another origin go their way as if it were not there. Written by hand because it is this short: a kit
// such as Workbox would be larger than what it serves.
const CACHE = `depeche-${'__VERSION__'}`;
/** @type {string[]} */
const SHELL = /** @type {any} */ ('__SHELL__');

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  const rest = (name) => name.startsWith('depeche-') && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(rest).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !SHELL.includes(pathname)) return;
  // The page itself is asked for again each time, so that a new version is seen; its files are named after their contents.
  if (pathname === '/') event.respondWith(fetch(request).catch(() => caches.match('/')));
  else event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
});
