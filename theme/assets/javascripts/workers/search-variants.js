// A thin coat around the theme's search worker, whose file name stands after # in this one's address.
// It rewrites each plain word of a query to its unaccented form without its ending, so that « intérêts »
// finds « intérêt » and „Rechnungen“ finds „Rechnung“: the theme itself looks for words that begin so.
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

function rewrite(message) {
  if (message.type === 0) language = message.data.config.lang[0];
  if (message.type === 2 && !message.data.includes('"')) {
    return { ...message, data: message.data.trim().split(/\s+/).map(variant).join(" ") };
  }
  return message;
}

const listen = self.addEventListener.bind(self);
self.addEventListener = (type, handler, ...rest) =>
  listen(type, type === "message" ? (event) => handler({ data: rewrite(event.data) }) : handler, ...rest);

const theirs = /^#(search\.[0-9a-f]+\.min\.js)$/.exec(self.location.hash);
if (theirs) importScripts(theirs[1]);
