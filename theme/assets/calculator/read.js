// Reads what people type: numbers with the separators of any of our languages, days in figures or words.
// It changes notation only, text in and text out; what can be read in two ways is asked about.
//
// Each function gives { value } or { readings: [value, value] } or { fault: message id }.

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /['’ʼ‘`´]/g;
const GROUPED = /^\d{1,3}(?: \d{3})+$/;

/** Read a number; `money` asks about `1.234`, a percentage has no thousands and takes it as decimals. */
export function readNumber(text, { asks = true } = {}) {
  const plain = text.trim().replace(SPACES, " ").replace(APOSTROPHES, " ").replace(/[−–]/, "-");
  const match = /^(-?)([\d ,.]+)$/.exec(plain);
  const fault = { fault: "error-unreadable_number" };
  if (!match || !/\d/.test(match[2])) return fault;
  const [, sign, body] = match;
  const points = body.split(".").length - 1;
  const commas = body.split(",").length - 1;

  let decimal = "";
  if (points && commas) {
    // The one that comes last separates the decimals, the other one groups.
    decimal = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
  } else if (points + commas === 1) {
    const mark = points ? "." : ",";
    const [whole, rest] = body.split(mark);
    if (asks && /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(rest)) {
      return { readings: [`${sign}${whole}${rest}`, `${sign}${whole}.${rest}`] };
    }
    decimal = mark;
  }
  const parts = decimal ? body.split(decimal) : [body];
  if (parts.length > 2) return fault;
  const whole = ungroup(parts[0]);
  const rest = parts[1];
  if (whole === null || (rest !== undefined && !/^\d+$/.test(rest))) return fault;
  return { value: `${sign}${whole}${rest === undefined ? "" : `.${rest}`}` };
}

/** Take the separators of thousands out; null if they do not stand where thousands begin. */
function ungroup(text) {
  if (/^\d*$/.test(text)) return text.replace(/^0+(?=\d)/, "") || "0";
  const kinds = new Set(text.replace(/\d/g, ""));
  if (kinds.size !== 1) return null;
  const spaced = text.replace(/[,.]/g, " ");
  return GROUPED.test(spaced) ? spaced.replaceAll(" ", "") : null;
}

/** Read a whole number. */
export function readInteger(text) {
  const { value } = readNumber(text, { asks: false });
  if (value === undefined || value.includes(".")) return { fault: "error-unreadable_integer" };
  return { value };
}

const MONTH_LANGUAGES = ["en-GB", "fr-FR", "de-DE", "ru-RU"];
let monthNames;

/** Names of months, long and short, in all languages of the site: a form may be carried to another one. */
function months() {
  if (monthNames) return monthNames;
  monthNames = new Map();
  for (const language of MONTH_LANGUAGES) {
    for (const month of ["long", "short"]) {
      for (const options of [{ month }, { month, day: "numeric" }]) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(Date.UTC(2026, number - 1, 1));
          const name = parts.find((part) => part.type === "month").value;
          monthNames.set(plainName(name), number);
        }
      }
    }
  }
  return monthNames;
}

const plainName = (name) => name.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f.]/g, "");

/**
 * Read a day: 2026-01-31, 31.1.2026, 31/01/2026, 31 January 2026. `monthFirst` says that the other
 * order is usual too where the reader is: then 01/02/2026 is asked about.
 */
export function readDay(text, { monthFirst = false } = {}) {
  const plain = text.trim().replace(SPACES, " ").replace(/\s*(г\.?|года)$/i, "");
  const fault = { fault: "error-unreadable_date" };
  const figures = /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})$/.exec(plain);
  if (figures) {
    const [, first, second, third] = figures;
    if (first.length === 4) return day(first, second, third) ?? fault;
    if (third.length < 4) return { fault: "error-short_year" };
    const usual = day(third, second, first);
    const other = plain.includes("/") && monthFirst ? day(third, first, second) : null;
    if (usual && other && usual.value !== other.value) return { readings: [usual.value, other.value] };
    return usual ?? other ?? fault;
  }
  const words = /^(?:(\d{1,2})(?:\.|er|st|nd|rd|th)?\s*(?:of |de )?([^\d\s,]+)|([^\d\s,]+) (\d{1,2})(?:st|nd|rd|th)?),?\s*(\d{2,4})$/i.exec(plain);
  if (!words) return fault;
  const month = months().get(plainName(words[2] ?? words[3]));
  if (!month) return fault;
  if (words[5].length < 4) return { fault: "error-short_year" };
  return day(words[5], month, words[1] ?? words[4]) ?? fault;
}

/** A day of the calendar as ISO text, or null. */
function day(year, month, date) {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso) return null;
  return { value: iso };
}
