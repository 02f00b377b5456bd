// A thin coat around the theme's search worker, whose file name stands after # in this one's address.
//
// It fetches the theme's worker and the sections of the site's language at the first query: the theme would
// fetch them for every page that is read. And it rewrites each plain word of a query to its unaccented form without its ending,
// so that « intérêts » finds « intérêt » and „Rechnungen“ finds „Rechnung“: the theme itself looks for words
// that begin so.
const endings = {
  fr: { shortest: 4, forms: ["ations", "ation", "euses", "euse", "eurs", "eur", "ees", "ee", "ants", "ant", "ent", "er", "ez", "ir", "es", "e", "s", "x"] },
  de: { shortest: 4, forms: ["ern", "em", "en", "er", "es", "st", "e", "n", "s", "t"] },
  ru: {
    shortest: 3,
    forms: ["иями", "иях", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ях", "ах", "ов", "ев", "ей", "ий", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ие",
      "ую", "юю", "ом", "ем", "ам", "ям", "ии", "ия", "ию", "ться", "ть", "ла", "ло", "ли", "ет", "ут", "ют", "ит", "ат", "ят", "а", "е", "и", "о", "у", "ы", "ь", "ю", "я", "й"],
  },
  en: { shortest: 3, forms: ["ings", "ing", "ied", "ies", "ed", "s"] },
};

let language = "en";

function fold(word) {
  return word.toLowerCase().replaceAll("ß", "ss").replaceAll("œ", "oe").replaceAll("æ", "ae")
    .split("й").map((part) => part.normalize("NFD").replace(/\p{M}/gu, "")).join("й");
}

function variant(word) {
  if (!/^[\p{L}\p{M}\p{N}.,;:!?«»„“”’]+$/u.test(word)) return word; // quoted, or with an operator: as typed
  const bare = fold(word.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, "") || word);
  const { shortest, forms } = endings[language] ?? endings.en;
  const ending = forms.find((form) => bare.endsWith(form) && bare.length - form.length >= shortest);
  return ending ? bare.slice(0, -ending.length) : bare;
}

function rewrite(query) {
  return query.includes('"') ? query : query.trim().split(/\s+/).map(variant).join(" ");
}

// The theme's messages: 0 set up, 1 ready, 2 query, 3 result.
const NOTHING = { type: 3, data: { items: [] } };
const send = self.postMessage.bind(self);
const listen = self.addEventListener.bind(self);
let setUp;
let filling;
let handle; // the theme's own listener, once its worker is here

self.postMessage = (message, ...rest) => {
  if (message.type !== 1) send(message, ...rest); // that it is ready was said at the beginning
};

self.addEventListener = (type, handler, ...rest) => {
  if (type === "message") handle = handler;
  else listen(type, handler, ...rest);
};

async function fill() {
  const answer = await fetch(new URL(`../../../${language}/search/sections.json`, self.location));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const docs = await answer.json();
  if (!handle) {
    importScripts(/^#(search\.[0-9a-f]+\.min\.js)$/.exec(self.location.hash)[1]);
    // Lunr keys the nodes of its word tree without separators: digits in words make two keys alike, and a query then
    // meets words that are not in the index (“Cannot read properties of undefined (reading '_index')”).
    self.lunr.TokenSet.prototype.toString = function () {
      const edges = Object.keys(this.edges).sort().map((label) => `${label}${this.edges[label].id}`);
      return this._str || [Number(this.final), ...edges].join("|");
    };
  }
  await handle({ data: { ...setUp, data: { ...setUp.data, docs } } });
}

listen("message", async ({ data: message }) => {
  if (message.type === 0) {
    setUp = message;
    language = message.data.config.lang[0];
    send({ type: 1 });
    return;
  }
  // The theme asks for nothing as soon as a page is there.
  if (!message.data.trim()) {
    send(NOTHING);
    return;
  }
  try {
    await (filling ??= fill());
  } catch {
    filling = undefined; // no line just now: the next query asks again
    send(NOTHING);
    return;
  }
  handle({ data: { ...message, data: rewrite(message.data) } });
});
