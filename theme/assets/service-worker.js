// Saldo's service worker: what was read stays readable without a network, and what has its content in
// its name is fetched once. It keeps public files of this site and nothing else.
//
// The build puts this file at the root of the site and fills in VERSION and KEPT (site_build/offline.py).
//
//   files   addresses that carry their content's hash: from the cache, else from the network
//   pages   everything else: from the network, else what was last read
//
// A page names the files of its own version, so it never meets those of another one; the files of the
// version before stay for pages that are still open.

const VERSION = "{{version}}";
// By language: the calculators, the payment terms and what they need; then the runtime's files and the law of
// all countries; last, whatever of this version has a hash in its address.
const KEPT = {{kept}};

const FILES = "saldo-files";
const PAGES = `saldo-pages-${VERSION}`;
const LISTS = "saldo-lists";
const HASHED = /[-.][0-9a-f]{8,12}\.[a-z.]+$|[?&]v=[0-9a-f]{12}$/;
// So long a page that we have may let us wait for a newer one.
const PATIENCE = 4000;

const at = (path) => new URL(path, self.registration.scope).href;

addEventListener("activate", (event) => event.waitUntil(takeOver()));

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(HASHED.test(request.url) ? fromCache(event) : fromNetwork(event));
});

addEventListener("message", (event) => {
  const { type, language, loaded, names } = event.data;
  if (type === "activate") self.skipWaiting();
  // The page that is open may have come before this worker: what it has loaded is kept without a further download.
  if (type === "page") event.waitUntil(keep(loaded));
  // Whoever reads on wants the calculators and the terms without a network too.
  const pages = KEPT.languages[language] ?? [];
  if (type === "language") event.waitUntil(keep(pages));
  // So does whoever has started a calculator: with its files and the law of all countries it starts without a network.
  if (type === "calculator") event.waitUntil(keep([...names, ...pages, ...KEPT.laws]));
});

async function fromCache(event) {
  const { request } = event;
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(put(FILES, request.url, response.clone()));
  return response;
}

async function fromNetwork(event) {
  const { request } = event;
  const address = request.url.split("#")[0];
  const kept = (await (await caches.open(PAGES)).match(address)) ?? (await caches.match(address));
  const coming = fetch(request);
  const keeping = coming.then(
    (response) => response.ok && response.type === "basic" && put(PAGES, address, response.clone()),
    () => {},
  );
  event.waitUntil(keeping);
  const late = new Promise((resolve) => {
    if (kept) setTimeout(resolve, PATIENCE, kept);
  });
  try {
    return await Promise.race([coming, late]);
  } catch (error) {
    if (kept) return kept;
    if (request.mode === "navigate") return offline();
    throw error;
  }
}

/** Fetch what is not kept yet, one after the other: nobody waits for it. */
async function keep(paths) {
  for (const path of paths) {
    const address = at(path);
    const isFile = HASHED.test(address);
    const cache = await caches.open(isFile ? FILES : PAGES);
    if (await cache.match(address)) continue;
    const response = await fetch(address, { cache: isFile ? "force-cache" : "default" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(address, response);
  }
}

async function put(name, address, response) {
  try {
    await (await caches.open(name)).put(address, response);
  } catch {
    // No room: the page is there all the same.
  }
}

/** Keep the files of this version and of the one before, and drop what is older. */
async function takeOver() {
  const lists = await caches.open(LISTS);
  const before = await lists.match(at("before"));
  const { version, addresses } = before ? await before.json() : { version: "", addresses: [] };
  const mine = [...KEPT.hashed, ...KEPT.laws].map(at);
  if (version !== VERSION) {
    await lists.put(at("before"), new Response(JSON.stringify({ version: VERSION, addresses: mine })));
    const wanted = new Set([...mine, ...addresses]);
    const files = await caches.open(FILES);
    for (const request of await files.keys()) if (!wanted.has(request.url)) await files.delete(request);
    for (const name of await caches.keys()) {
      if (name.startsWith("saldo-pages-") && name !== PAGES && name !== `saldo-pages-${version}`) await caches.delete(name);
    }
  }
  // On the first visit the open page is served from now on; later each page keeps the worker it began with.
  if (!before) await self.clients.claim();
}

function offline() {
  const said = {
    en: ["You are offline", "This page has not been read on this device yet. The calculators and the payment terms may be there:"],
    fr: ["Vous êtes hors connexion", "Cette page n’a pas encore été lue sur cet appareil. Les calculateurs et les conditions de paiement sont peut-être là\u00a0:"],
    de: ["Sie sind offline", "Diese Seite wurde auf diesem Gerät noch nicht gelesen. Die Rechner und die Zahlungsbedingungen sind vielleicht da:"],
    ru: ["Нет подключения к сети", "Эту страницу на этом устройстве ещё не открывали. Возможно, доступны калькуляторы и условия оплаты:"],
  };
  const parts = Object.entries(said).map(
    ([language, [heading, text]]) =>
      `<section lang="${language}"><h2>${heading}</h2><p>${text} <a href="${at(`${language}/calculators/`)}">${at(`${language}/calculators/`)}</a>, <a href="${at(`${language}/terms/`)}">${at(`${language}/terms/`)}</a></p></section>`,
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Saldo</title><body style="font: 1rem/1.5 system-ui; max-width: 40rem; margin: 2rem auto; padding: 0 1rem">${parts.join("")}`;
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}
