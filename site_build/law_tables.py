"""Tables of law for the pages, made from the law files at build: `<!-- law-table: KIND -->`.

A figure of law thus stands once, in calculators/jurisdictions/, and every page shows that one with its law,
the day it was checked and a mark where it is not verified.
"""

import os
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from babel import Locale

from calculators import reader
from calculators.finance.day_count import DAY_COUNTS
from calculators.finance.rate_series import RateUnknown
from calculators.law.model import ClauseRule, Jurisdiction, Procedure, Regime
from calculators.law.vocabulary import ClauseTest, Confidence, Edges, Fixing
from calculators.rates import RateRule, pick
from site_build import formats, path_picture
from site_build.form_layout import FOLLOWED_BY_LAW
from site_build.form_words import words as form_words
from site_build.law_words import UNION_LAW, WORDS

# A table within a text shows the countries its readers ask about first; the pages of the countries show all.
FIRST = {
    "fr": ("fr", "be", "lu", "ch", "de", "gb-eng", "ru", "us-ca"),
    "de": ("de", "at", "ch", "fr", "gb-eng", "ru", "us-ca"),
    "ru": ("ru", "kz", "de", "fr", "gb-eng", "us-ca"),
    "en": ("gb-eng", "gb-sct", "gb-nir", "ie", "fr", "de", "ru", "us-ca", "us-ny"),
}


def render(kind: str, language: str, root: str = "") -> str:
    """The table of one kind as HTML, complete without JavaScript; `root` leads from the page to its language's home."""
    return Tables(language, build_day(), root).render(kind)


def build_day() -> date:
    """“Today” on the pages is the day of the sources they were built from, so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()


class Tables:
    def __init__(self, language: str, day: date, root: str | None = None):
        self.language = language
        self.day = day
        self.root = root
        self.words = WORDS[language]
        everyone = [reader.jurisdiction(code) for code in reader.codes()]
        self.sort_key = form_words(language).sort_key
        self.everyone = sorted((one for one in everyone if one.regimes), key=lambda one: self.sort_key(one.name[language]))
        self.countries = [one for one in self.everyone if one.code in FIRST[language]]

    def render(self, kind: str) -> str:
        makers = {
            "statutory": self.statutory,
            "recovery": self.recovery,
            "courts": self.courts,
            "clauses": self.clauses,
            "sources": self.sources,
            "e-invoicing": self.e_invoicing,
            "terms": self.terms,
            "counts": self.counted,
            "path": lambda: path_picture.render(self.language),
        }
        if kind not in makers:
            raise KeyError(f"There is no table of law called {kind!r}; there are {', '.join(makers)}.")
        text = makers[kind]()
        if kind in ("statutory", "recovery", "courts", "clauses") and len(self.everyone) > len(self.countries):
            text += f'<p><a href="{self.root}countries/">{self.words["all-countries"]}</a></p>'
        return text

    # The tables

    def statutory(self) -> str:
        rows = []
        for country in self.countries:
            regime = country.regimes.get("business")
            if regime is None or regime.refused:
                rows.append((self.name(country), self.words["no-rate"], "", ""))
                continue
            rule = self.rule(regime)
            rate = self.rate_today(regime, rule)
            known = formats.day(rule.known_through, self.language) if rule.known_through else self.words["does-not-change"]
            how = f"{self.how(regime, rule)}<br>{self.small(self.cite(country, regime))}"
            rows.append((self.name(country), rate, how, known))
        return self.table("statutory-caption", ("country", "rate", "how", "known"), rows)

    def recovery(self) -> str:
        rows = []
        for country in self.countries:
            regime = country.regimes.get("business")
            if regime is None:
                continue
            in_force = [row for row in regime.recovery if row.start <= self.day]
            if not in_force:
                rows.append((self.name(country), self.words["no-sum"], ""))
                continue
            row = in_force[-1]
            rows.append((self.name(country), self.bands(row), self.cite(country, row)))
        return self.table("recovery-caption", ("country", "sum", "law"), rows)

    def courts(self) -> str:
        return self.courts_of(self.countries)

    def courts_of(self, countries: list[Jurisdiction]) -> str:
        rows = []
        for country in countries:
            for procedure in country.procedure:
                limit = self.limit(procedure, procedure.currency or country.currency)
                if procedure.limits:
                    limit += f"<br>{self.small(self.counts(procedure))}"
                if not procedure.unpaid_invoices:
                    limit += f'<br><span class="saldo-warning">{self.words["not-for-invoices"]}</span>'
                name = f"{escape(procedure.name[self.language])}<br>{self.small(self.cite(country, procedure))}"
                rows.append((self.name(country), name, limit, self.words[procedure.lawyer]))
        return self.table("courts-caption", ("country", "procedure", "limit", "lawyer"), rows)

    def clauses(self) -> str:
        return self.clauses_of(self.countries)

    def clauses_of(self, countries: list[Jurisdiction]) -> str:
        rows = []
        for country in countries:
            items = dict.fromkeys(
                f"<li>{self.clause(country, rule)} {self.cite(country, rule, brackets=True)}</li>" for rule in country.clause_rule
            )
            if items:
                rows.append((self.name(country), f"<ul>{''.join(items)}</ul>"))
        return self.table("clauses-caption", ("country", "rules"), rows)

    def sources(self) -> str:
        """The series, which several countries share, in full; the rules of each country stand on its own page."""
        links = "".join(
            f'<li><a href="{self.root}countries/{country.code}/#sources">{self.name(country)}</a></li>' for country in self.everyone
        )
        title = self.words["sources-by-country"]
        return f'<details><summary>{title}</summary><ul class="saldo-columns">{links}</ul></details>' + self.sources_of(
            [*self.countries, *self.publishers()]
        )

    def sources_of(self, countries: list[Jurisdiction]) -> str:
        """Every rule and series of these countries with its law, its confidence and the day of the check."""
        parts = []
        for country in countries:
            rows = [self.source_row(country, title, record) for title, record in self.rules(country)]
            for series in country.series.values():
                known = self.words["series-known"].format(
                    day=formats.day(series.known_through, self.language),
                    count=formats.number(len(series.steps), self.language),
                    first=formats.day(series.steps[0].start, self.language),
                )
                rows.append(
                    (
                        f"{self.series_title(country, series)}<br>{self.small(known)}",
                        self.law(country, series.law, series.url),
                        self.confidence_of_steps(series),
                        formats.short_day(country.checked, self.language),
                    )
                )
            name = escape(country.name[self.language])
            table = self.table(None, ("title", "law", "confidence", "checked"), rows, name=self.say("sources-caption", country=name))
            values = "".join(self.series_values(country, series) for series in country.series.values())
            parts.append(f"<details><summary>{name}</summary>{table}{values}</details>")
        return f'<div class="saldo-sources">{"".join(parts)}</div>'

    def e_invoicing(self) -> str:
        """From a file of its own: no calculator needs it."""
        with (Path(__file__).parent / "e_invoicing.toml").open("rb") as file:
            found = tomllib.load(file)
        rows = []
        for duty in found["duty"]:
            country = reader.jurisdiction(duty["jurisdiction"])
            law = self.law(country, duty["law"], duty["url"]) if duty["law"] else ""
            law = ", ".join(part for part in (law, self.read_in(duty["read_in"], duty["url"])) if part) + self.mark(Confidence(duty["confidence"]))
            rows.append((self.name(country), f"{escape(duty['text'][self.language])}<br>{self.small(law)}"))
        rows.sort(key=lambda row: self.sort_key(row[0]))
        return self.table("e-invoicing-caption", ("country", "duty"), rows, day=found["checked"])

    def counted(self) -> str:
        """How much the data hold, and how much of it is verified."""
        from site_build import country_words, open_data        # they use this module for their own pages

        found = open_data.counts()
        names = ("jurisdictions", "regimes", "series", "dated_rows", "rules")
        numbers = {name: formats.number(found[name], self.language) for name in names}
        share = formats.percent(Decimal(found["rules_verified_percent"]), self.language)
        return f"<p>{country_words.WORDS[self.language]['counts'].format(verified=share, **numbers)}</p>"

    def terms(self) -> str:
        from site_build import terms                           # it uses this module for its own pages

        return terms.render_links(self.language)

    # Pieces of a row

    def say(self, key: str, **values) -> str:
        return self.words[key].format(**values)

    def name(self, country: Jurisdiction) -> str:
        return escape(country.name[self.language])

    def rule(self, regime: Regime) -> RateRule:
        return RateRule(regime, DAY_COUNTS[regime.day_count], self.day, {})

    def rate_today(self, regime: Regime, rule: RateRule) -> str:
        """The rate of a delay that begins on the day of the tables, marked where it is the last known one."""
        try:
            rate = formats.percent(rule.percent(self.day, self.day), self.language)
        except RateUnknown:
            return self.words["no-rate"]
        if regime.rate_is_maximum:
            rate = f"{self.words['maximum']} {rate}"
        rate = f"<strong>{rate}</strong>"
        if rule.known_through and self.day > rule.known_through:
            rate += f'<br><span class="saldo-warning">{self.words["last-known"]}</span>'
        return rate

    def how(self, regime: Regime, rule: RateRule) -> str:
        fixing = self.words[regime.fixing]
        if regime.fixing is Fixing.FIXED:
            return fixing
        reference = self.reference(rule.series_name)
        points = pick(regime.margins, self.day).points if regime.margins else Decimal(0)
        formula = reference
        if regime.multiple != 1 and points:
            formula = self.say("times-plus", multiple=self.number(regime.multiple), reference=reference, points=self.points(points))
        elif regime.multiple != 1:
            formula = self.say("times", multiple=self.number(regime.multiple), reference=reference)
        elif points:
            formula = self.say("plus", reference=reference, points=self.points(points))
        return f"{formula}<br>{self.small(fixing)}"

    def reference(self, name: str) -> str:
        """The rates that many countries share are known by a name in each language; the others keep their own."""
        country = reader.jurisdiction(name.partition(".")[0])
        return self.words["references"].get(name) or self.foreign(country, reader.series(name).title)

    def bands(self, row) -> str:
        sums = [formats.money(band.amount, row.currency, self.language) for band in row.bands]
        if len(sums) == 1:
            return f"<strong>{sums[0]}</strong>"
        key = "from-amount" if row.edges is Edges.FROM_INCLUSIVE else "above-amount"
        lines = [self.say("smaller", sum=f"<strong>{sums[0]}</strong>")]
        for band, text in zip(row.bands[1:], sums[1:], strict=True):
            edge = formats.money(band.start, row.currency, self.language)
            lines.append(self.say(key, amount=edge, sum=f"<strong>{text}</strong>"))
        return "<br>".join(reversed(lines))         # “smaller” needs something before it to be smaller than

    def limit(self, procedure: Procedure, currency: str) -> str:
        by_claimant = {}
        for row in procedure.limits:
            if row.start <= self.day:
                by_claimant[row.claimant] = row
        if not by_claimant:
            return self.words["no-limit"]
        key = "inclusive" if procedure.inclusive else "exclusive"
        lines = []
        for claimant, row in by_claimant.items():
            text = f"<strong>{self.say(key, amount=formats.money(row.amount, currency, self.language))}</strong>"
            text += self.mark(row.confidence)
            lines.append(self.say(f"claimant-{claimant}", limit=text) if claimant else text)
        return "<br>".join(lines)

    def counts(self, procedure: Procedure) -> str:
        others = ", ".join(self.words[counted] for counted in procedure.counts)
        text = self.say("and-sum", others=others) if others else self.words["principal-only"]
        return self.say("counts", what=text) + self.mark(procedure.counts_confidence)

    def clause(self, country: Jurisdiction, rule: ClauseRule) -> str:
        """The country's own words, else those of the code; both where the code's hold a figure."""
        own = escape(rule.text.get(self.language, ""))
        codes = self.words["clause-codes"]
        if rule.code in FOLLOWED_BY_LAW:
            of_fee = f"{rule.code}-fee"
            key = of_fee if rule.test is ClauseTest.FEE_ABOVE and of_fee in codes else rule.code
            rate = self.threshold(country, rule) if "{rate}" in codes[key] else ""
            text = f"{codes[key].format(rate=rate)}. {own}".rstrip()
        else:
            text = own or f"{codes[rule.code]}."
        clients = {"business", "consumer"}.intersection(rule.regimes)
        opening = ""
        if len(clients) == 1:
            opening, _, _ = self.words[f"of-{clients.pop()}"].partition("{text}")
            if text.startswith(opening.rstrip(":\u00a0 ")):
                opening = ""
        return opening + text[0].upper() + text[1:]

    def threshold(self, country: Jurisdiction, rule: ClauseRule) -> str:
        at = rule.threshold
        if at.regime:
            value = self.rule(country.regimes[at.regime]).percent(self.day, self.day) * at.multiple + at.margin
        elif at.reference:
            step = pick(reader.series(at.reference).steps, self.day)
            value = step.percent * at.multiple + at.margin
        else:
            value = at.percent
        return formats.percent(value, self.language)

    def rules(self, country: Jurisdiction):
        """Every rule of a country with the title it goes by on the sources page."""
        for regime in country.regime:
            if "" in (regime.law,):
                continue
            own = regime.name.get(self.language)
            known = {"business": "business", "consumer": "consumer", "judgment": "judgment", "costs": "costs-regime"}
            title = escape(own) if own else self.say("regime", regime=self.words[known[regime.id]])
            yield title, regime
            for row in regime.recovery[-1:]:
                yield self.words["regime-recovery"], row
            if regime.cost_scale:
                yield self.words["regime-recovery"], regime.cost_scale
        for pause in country.moratorium:
            days = {"start": formats.short_day(pause.start, self.language), "end": formats.short_day(pause.to, self.language)}
            yield self.say("moratorium", **days), pause
        if country.business_days:
            yield self.words["business-days"], country.business_days
        for procedure in country.procedure:
            yield escape(procedure.name[self.language]), procedure
        if country.splitting:
            yield self.words["splitting"], country.splitting
        seen = set()
        for rule in country.clause_rule:
            if rule.law not in seen:
                seen.add(rule.law)
                yield self.words["clause"], rule

    def source_row(self, country: Jurisdiction, title: str, record) -> tuple:
        law = self.law(country, record.law, record.url)
        if read := self.read_in(getattr(record, "read_in", ""), record.url):
            law += f"<br>{self.small(read)}"
        confidence = getattr(record, "confidence", None)
        checked = getattr(record, "checked", country.checked)
        return title, law, self.words[confidence] if confidence else "", formats.short_day(checked, self.language)

    def read_in(self, read_in: str, url: str) -> str:
        """Where a text was really read, if not at its official address."""
        address, _, _ = read_in.partition(" ")                 # a remark may follow
        host = urlsplit(address).netloc
        if not host or host == urlsplit(url).netloc:
            return ""
        return self.say("read-in", host=f'<a class="saldo-read" href="{escape(address)}">{escape(host.removeprefix("www."))}</a>')

    def publishers(self) -> list[Jurisdiction]:
        """Files without regimes of their own, such as the Union's: they publish series."""
        everyone = [reader.jurisdiction(code) for code in reader.codes()]
        return [one for one in everyone if not one.regimes and one.series]

    def series_title(self, country: Jurisdiction, series) -> str:
        return self.say("series-title", title=self.foreign(country, series.title), publisher=self.foreign(country, series.publisher))

    def series_values(self, country: Jurisdiction, series) -> str:
        rows = [
            (
                formats.short_day(step.start, self.language),
                formats.percent(step.percent, self.language) + self.mark(step.confidence),
                self.law(country, step.source, step.url),
            )
            for step in reversed(series.steps)
        ]
        title = self.say("series-values", title=self.foreign(country, series.title))
        table = self.table(None, ("from", "value", "law"), rows, numbers=("value",), name=title)
        return f"<details><summary>{title}</summary>{table}</details>"

    def confidence_of_steps(self, series) -> str:
        found = dict.fromkeys(step.confidence for step in series.steps)
        return ", ".join(self.words[confidence] for confidence in found)

    def mark(self, confidence: Confidence) -> str:
        """Nothing where a figure is verified; else the word for how sure it is."""
        if confidence is Confidence.VERIFIED:
            return ""
        return f' <span class="saldo-warning">({self.words[confidence]})</span>'

    def cite(self, country: Jurisdiction, record, brackets: bool = False) -> str:
        text = self.law(country, record.law, record.url)
        if brackets:
            text = f"({text})"
        return text + self.mark(record.confidence)

    def law(self, country: Jurisdiction, law: str, url: str) -> str:
        text = self.foreign(country, law)
        return f'<a href="{escape(url)}">{text}</a>' if url else text

    def small(self, html: str) -> str:
        return f'<span class="saldo-small">{html}</span>'

    def foreign(self, country: Jurisdiction, text: str) -> str:
        """Words of a law in its own language are marked as such for screen readers and hyphenation.

        Union law has a text in each language of the Union: it is cited in the reader's.
        """
        parts = text.split("; ")
        if not UNION_LAW.keys().isdisjoint(parts):
            return "; ".join(
                escape(UNION_LAW[part].get(self.language, part)) if part in UNION_LAW else self.foreign(country, part)
                for part in parts
            )
        holder = reader.jurisdiction(country.inherits) if country.inherits and text in _cited(country.inherits) else country
        own = holder.languages[0] if holder.languages else "en"
        text = escape(text)
        return f'<span lang="{own}">{text}</span>' if own != self.language else text

    def number(self, value: Decimal) -> str:
        return formats.number(value, self.language)

    def points(self, value: Decimal) -> str:
        form = Locale.parse(formats.LOCALES[self.language]).plural_form(abs(value))
        forms = self.words["points"]
        return forms.get(form, forms["other"]).format(n=self.number(value))

    # HTML

    def table(self, caption: str | None, columns: tuple, rows: list, numbers: tuple = (), name: str = "", day: date | None = None) -> str:
        """A table with caption and scopes; on a phone its rows become cards (theme/assets/saldo.css)."""
        name = name or self.say(caption, day=formats.day(day or self.day, self.language))
        titles = [self.words[column] for column in columns]
        head = "".join(f'<th scope="col"{_number(column in numbers)}>{title}</th>' for column, title in zip(columns, titles, strict=True))
        body = []
        for row in rows:
            cells = [f'<th scope="row">{row[0]}</th>']
            for column, title, cell in zip(columns[1:], titles[1:], row[1:], strict=True):
                label = f' data-label="{escape(title)}"' if cell else ""
                cells.append(f'<td{label}{_number(column in numbers)}>{cell}</td>')
            body.append(f'<tr>{"".join(cells)}</tr>')
        return (
            f'<div class="saldo-scroll"><table class="saldo saldo-cards"><caption>{name}</caption>'
            f'<thead><tr>{head}</tr></thead><tbody>{"".join(body)}</tbody></table></div>'
        )


@cache
def _cited(code: str) -> frozenset[str]:
    """What a law file cites, so that its words keep their language where another file inherits them."""
    return frozenset(_citations(reader.jurisdiction(code)))


def _citations(record: Any) -> Iterator[str]:
    if isinstance(record, tuple):
        for one in record:
            yield from _citations(one)
    elif is_dataclass(record):
        for entry in fields(record):
            value = getattr(record, entry.name)
            if entry.name in ("law", "appropriation_law"):
                yield value
            else:
                yield from _citations(value)


def _number(yes: bool) -> str:
    return ' class="number"' if yes else ""
