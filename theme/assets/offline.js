// Registers the service worker once the page is there, tells it which language is read, and says in a
// quiet line that a newer version of the site is ready. It changes nothing by itself.

const SAID = {
  en: ["A newer version of this site is ready.", "Load it"],
  fr: ["Une version plus récente du site est prête.", "La charger"],
  de: ["Eine neuere Fassung dieser Website liegt bereit.", "Laden"],
  ru: ["Готова новая версия сайта.", "Загрузить"],
};

const root = new URL("../", import.meta.url);
const isReturning = Boolean(navigator.serviceWorker?.controller);
const isWanted = "serviceWorker" in navigator && !navigator.connection?.saveData;

async function register() {
  const { lang } = document.documentElement;
  const registration = await navigator.serviceWorker.register(new URL("service-worker.js", root), {
    scope: root.pathname,
    updateViaCache: "none",
  });
  if (registration.waiting) announce(registration);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    const isUpdate = Boolean(registration.active);
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && isUpdate) announce(registration);
    });
  });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  active.postMessage({ type: "page", loaded: [location.pathname, ...loaded.filter((name) => name.startsWith(root.href))] });
  // One page read costs that page alone; the second what is to be there without a network. So does a calculator that
  // has started, but it says so itself: nothing else is to come over the line while it does.
  if (isReturning) active.postMessage({ type: "language", language: lang });
}

function announce(registration) {
  if (document.querySelector(".saldo-update")) return;
  const [text, action] = SAID[document.documentElement.lang] ?? SAID.en;
  const line = document.createElement("p");
  line.className = "saldo-update";
  line.style.cssText = "margin: 0; padding: 0.6rem 1rem; text-align: center";
  line.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "saldo-button saldo-button--small";
  button.textContent = action;
  button.addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage({ type: "activate" });
  });
  line.append(`${text} `, button);
  (document.querySelector("footer") ?? document.body).prepend(line);
}

/** After everything the reader came for. */
function whenIdle(act) {
  const wait = () => (window.requestIdleCallback ?? setTimeout)(act);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

if (isWanted) {
  whenIdle(() =>
    register().catch(() => {
      // No service worker here: the site works without.
    }),
  );
}
