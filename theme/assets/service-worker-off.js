// In the place of the service worker when it must go: removes what was kept and itself.
// `SALDO_SERVICE_WORKER=off make site` puts it there (site_build/offline.py).

addEventListener("install", () => self.skipWaiting());

addEventListener("activate", (event) => {
  const remove = async () => {
    for (const name of await caches.keys()) if (name.startsWith("saldo-")) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});
