"""The payment-terms pages as Markdown: the deed, the clauses, the sentence to quote, the fingerprint, the law.

Words stand in terms/words/, sentences of a country in terms/{family}/{version}/, figures in the law files.
"""

import json
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from calculators import reader
from calculators.finance import fixing
from calculators.finance.day_count import DAY_COUNTS
from calculators.law.vocabulary import Confidence, Fixing
from calculators.rates import RateRule, pick
from site_build import formats
from site_build.terms_text import LANGUAGES, Terms, fill
from site_build.words import NAMES

UP = "../" * 6                                          # from a page of terms to the root of the site
ONE_DAY = timedelta(days=1)


def day(value: date, language: str) -> str:
    text = formats.day(value, language)
    return text.replace("1\u00a0", "1er\u00a0", 1) if language == "fr" and value.day == 1 else text


@dataclass(frozen=True)
class RateNow:
    """The statutory rate on a day, and how far it is known."""

    kind: str                                           # fixed, frozen, follows, last_known
    percent: Decimal
    since: date | None = None
    through: date | None = None
    verified: bool = True

    @classmethod
    def on(cls, terms: Terms, today: date) -> "RateNow":
        regime = terms.regime
        rule = RateRule(regime, DAY_COUNTS[regime.day_count], today, {})
        if rule.known_through is None:
            row = pick(regime.rates, today)
            return cls("fixed", row.percent, verified=row.confidence is Confidence.VERIFIED)
        known = min(today, rule.known_through)
        verified = cls._verified(rule, known)
        if today > rule.known_through:
            return cls("last_known", rule.percent(known, known), through=rule.known_through, verified=verified)
        series = reader.series(rule.series_name)
        if rule.anchors:
            since = fixing.period_start(today, rule.anchors)
            end = fixing.next_period_start(today, rule.anchors) - ONE_DAY
        else:
            since = max(step.start for step in series.steps if step.start <= today)
            later = [step.start - ONE_DAY for step in series.steps if step.start > today]
            end = min(later, default=rule.known_through)
        kind = "frozen" if regime.fixing is Fixing.FROZEN_AT_DEFAULT else "follows"
        return cls(kind, rule.percent(today, today), since, min(end, rule.known_through), verified)

    @staticmethod
    def _verified(rule: RateRule, day: date) -> bool:
        counted = fixing.reference_day(day, rule.anchors, rule.regime.anchor_offset)
        steps = [step for step in reader.series(rule.series_name).steps if step.start <= counted]
        rows = [steps[-1], *([pick(rule.regime.margins, day)] if rule.regime.margins else [])]
        return all(row.confidence is Confidence.VERIFIED for row in rows)

    def data(self) -> dict:
        found = {"kind": self.kind, "percent": str(self.percent), "since": self.since, "known_through": self.through}
        return {key: value if isinstance(value, str) else value.isoformat() for key, value in found.items() if value is not None}


class Page:
    """One page: these terms, read in this language."""

    def __init__(self, terms: Terms, language: str, address: str, today: date):
        self.terms = terms
        self.language = language
        self.address = address
        self.today = today
        self.words = terms.words(language)

    def markdown(self) -> str:
        front = {key: self.say(key) for key in ("title", "description")}
        head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
        parts = [
            f"# {self.say('top')} {{ #top }}",
            f"{self.say('whom')} {self.standing()}",
            self.elsewhere(),
            *self.warnings(),
            self.heading("deed", self.words["deed"]),
            self.deed(),
            self.after_deed(),
            self.heading("clauses", self.words["clauses"]),
            *self.clauses(),
            self.heading("sentence", self.words["sentence"]),
            self.words["sentence_note"],
            self.sentences(),
            self.words["sentence_choice"],
            self.heading("notes", self.words["notes"]),
            *self.notes(),
            self.heading("fingerprint", self.words["fingerprint"]),
            *self.fingerprint(),
            self.heading("versions", self.words["versions"]),
            self.versions(),
            self.heading("law", self.words["law"]),
            self.say("law_note", checked=self.checked(), sources="../../../../sources.md#law"),
            self.law(),
        ]
        # The pages are ten times the same for a search; the guide comes first, and of the versions only the newest is found.
        search = "boost: 0.5" if self.newest.version == self.terms.version else "exclude: true"
        return f"---\n{head}search:\n  {search}\n---\n\n" + "\n\n".join(parts) + "\n"

    # Sections

    def standing(self) -> str:
        return self.say("standing", checked=self.checked())

    def elsewhere(self) -> str:
        others = [days for days in self.terms.settings["days"] if days != self.terms.days]
        links = [f"[{self.say('other_days', days=str(days))}]({days}d.md)" for days in others]
        return " · ".join([f"[{self.words['sentence']}](#sentence)", *links, f"[{self.words['other_countries']}](../../../index.md#pages)"]) + "\n{ data-print=hide }"

    def warnings(self) -> list[str]:
        found = []
        newest = self.newest
        if newest.version != self.terms.version:
            text = self.say("newer_text", newer=newest.version, link=self.version_link(newest))
            found.append(f'!!! info "{self.words["newer"]}"\n    {text}')
        if why := self.terms.withdrawn(self.language):
            found.append(f'!!! danger "{self.words["withdrawn"]}"\n    {why}')
        if changed := self.terms.law_changes():
            what = ", ".join(self.words["figures"][name] for name in changed)
            found.append(f'!!! warning "{self.words["law_changed"]}"\n    {self.say("law_changed_text", what=what)}')
        return found

    def deed(self) -> str:
        """What matters, in the reader's words: a table that becomes cards on a phone."""
        more = {"interest": self.rate_now(), "next": escape(self.words["client_next"])}
        rows = ""
        for key in ("due", "interest", "fixed", "part", "next"):
            text = escape(self.terms.say(self.terms.source["deed"][key][self.language], self.language, f"deed.{key}"))
            rows += f'\n<tr><th scope="row">{escape(self.words[key])}</th><td>{" ".join(filter(None, (text, more.get(key))))}</td></tr>'
        return f'<table class="saldo saldo-cards" aria-labelledby="deed"><tbody>{rows}\n</tbody></table>'

    def after_deed(self) -> str:
        calculator = f"[{self.words['work_out']}](../../../../calculators/statutory-interest.md)"
        check = f"[{self.words['check_demand']}](../../../../method.md#for-the-client)"
        return f"{calculator} · {check}\n{{ data-print=hide }}"

    def rate_now(self) -> str:
        """The rate of today as HTML."""
        now = RateNow.on(self.terms, self.today)
        values = {"percent": formats.percent(now.percent, self.language)}
        if now.since:
            values["since"] = day(now.since, self.language)
        if now.through:
            values["through"] = day(now.through, self.language)
        if now.kind == "last_known":
            series = reader.series(self.terms.figures.reference)
            own = (reader.jurisdiction(self.terms.figures.reference.partition(".")[0]).languages or ("en",))[0]
            name = self.words["publishers"].get(series.publisher)
            mark = "" if name or own == self.language else f' lang="{own}"'
            values["publisher"] = f'<a href="{escape(series.url)}"{mark}>{escape(name or series.publisher)}</a>'
        template = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(self.words[f"now_{now.kind}"]))
        text = fill(template, values, f"terms/words/{self.language}.toml: now_{now.kind}")
        return text if now.verified else f'{text} <span class="saldo-warning">{escape(self.words["not_verified"])}</span>'

    def clauses(self) -> list[str]:
        binding, language = self.terms.binding, self.language
        law_day = day(self.terms.law_day, language)
        parts = [
            self.heading("binding", self.say("binding", in_language=self.words["in_language"][binding]), 3),
            self.say("binding_note", law_day=law_day),
            self.text(binding),
        ]
        if binding == language:
            links = ", ".join(
                f'<a href="{UP}{other}/terms/{self.terms.path}/#translation" hreflang="{other}" lang="{other}">{NAMES[other]}</a>'
                for other in LANGUAGES
                if other != language
            )
            return [*parts, self.heading("translation", self.words["translation_list"], 3), f"{self.words['translation_elsewhere']} {links}"]
        return [
            *parts,
            self.heading("translation", self.words["translation"], 3),
            self.say("translation_note", in_language=self.words["in_language"][binding]),
            self.text(language),
        ]

    def text(self, language: str) -> str:
        """The clauses in a language, marked as such where it is not the page's."""
        rows = "\n".join(f"<li><strong>{escape(title)}.</strong> {escape(text)}</li>" for title, text in self.terms.clauses(language))
        mark = "" if language == self.language else f' lang="{language}"'
        return f"<div{mark}>\n<p>{escape(self.terms.heading(language))}</p>\n<ol>\n{rows}\n</ol>\n</div>"

    def sentences(self) -> str:
        """The sentence in the page's language, then in the three others."""
        rows = []
        for language in (self.language, *(other for other in LANGUAGES if other != self.language)):
            mark = "" if language == self.language else f' lang="{language}"'
            rows.append(f"<dt{mark}><strong>{NAMES[language]}</strong></dt>\n<dd{mark}>{escape(self.sentence(language))}</dd>")
        return "<dl>\n" + "\n".join(rows) + "\n</dl>"

    def sentence(self, language: str) -> str:
        words = self.terms.words(language)
        return fill(
            words["sentence_text"],
            {
                "days": str(self.terms.days),
                "words": words["number_words"][str(self.terms.days)],
                "version": self.terms.version,
                "name": self.terms.country.name[language],
                "address": f"{self.address}{language}/terms/{self.terms.path}/",
                "fingerprint": self.terms.fingerprint,
            },
            f"terms/words/{language}.toml: sentence_text",
        )

    def notes(self) -> list[str]:
        parts = []
        for remark in self.terms.source["remark"]:
            parts.append(remark[self.language])
            if quote := remark.get("quote"):
                quote = self.terms.say(quote, self.terms.binding, "remark")
                mark = "" if self.terms.binding == self.language else f' lang="{self.terms.binding}"'
                parts.append(f"<blockquote{mark}><p>{escape(quote)}</p></blockquote>")
        return parts

    def fingerprint(self) -> list[str]:
        files = [
            ("terms.txt", "download_text", " download"),
            ("terms.json", "download_data", " download"),
            (f"{UP}terms/manifest.json", "download_manifest", ""),
        ]
        rows = "\n".join(f'<li><a href="{href}"{mark}>{escape(self.words[key])}</a></li>' for href, key, mark in files)
        return [
            f"{self.words['fingerprint_is']}\n:   `{self.terms.fingerprint}`",
            f"SHA-256\n:   `{self.terms.sha256}`",
            self.words["fingerprint_note"],
            self.words["fingerprint_how"],
            f"<ul>\n{rows}\n</ul>",
        ]

    def versions(self) -> str:
        """All versions of this text, the newest first, each with what it changed."""
        rows = []
        for one in self.terms.versions:
            here = one.version == self.terms.version
            name = f"**{one.version}** ({self.words['this_version']})" if here else f"[{one.version}]({self.version_link(one)})"
            changes = one.changes(self.language) or self.words["first_version"]
            rows.append("- " + fill(self.words["version_row"], {"version": name, "changes": changes}, "version_row"))
        return "\n".join(rows)

    def law(self) -> str:
        return "\n".join(f"- {self.link(row['law'], row['url'], row['languages'])}" for row in laws(self.terms))

    # Pieces

    @property
    def newest(self) -> Terms:
        return self.terms.versions[0]

    def version_link(self, other: Terms) -> str:
        """From this page to the same text in another version."""
        return f"../../{other.version}/{other.code}/{other.period}.md"

    def say(self, key: str, **more: str) -> str:
        values = {
            "days": str(self.terms.days),
            "version": self.terms.version,
            "name": self.terms.country.name[self.language],
            "rule": self.terms.source["rule"][self.language],
            "place": self.terms.source["place"][self.language],
        }
        return fill(self.words[key], values | more, f"terms/words/{self.language}.toml: {key}")

    def heading(self, name: str, text: str, level: int = 2) -> str:
        return f"{'#' * level} {text} {{ #{name} }}"

    def checked(self) -> str:
        return day(self.terms.country.checked, self.language)

    def link(self, text: str, url: str, languages: tuple[str, ...]) -> str:
        """A title in its own language, with its address where one is known."""
        own = (languages or ("en",))[0]
        mark = "" if own == self.language else f"{{ lang={own} }}"
        if url:
            return f"[{text}]({url}){mark}"
        return f'<span lang="{own}">{escape(text)}</span>' if mark else text


def laws(terms: Terms) -> list[dict]:
    """The law and the published rates that the terms rest on, each once."""
    own = terms.country.languages
    regime = terms.regime
    found = [(regime.law, regime.url, own)]
    found += [(row.law, row.url, own) for row in regime.recovery[-1:]]
    found += [(row["law"], row["url"], own) for row in terms.source["law"]]
    if regime.reference:
        series = reader.series(regime.reference)
        publisher = reader.jurisdiction(regime.reference.partition(".")[0])
        found.append((f"{series.publisher}: {series.title}", series.url, publisher.languages))
    return [{"law": law, "url": url, "languages": languages} for law, url, languages in dict.fromkeys(found)]
