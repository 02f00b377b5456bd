"""The pages of the countries, made from the law files: `/{lang}/countries/` and one page for each legal order."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from html import escape
from pathlib import Path

from babel import Locale

from calculators import reader
from calculators.finance import fixing
from calculators.finance.day_count import DAY_COUNTS
from calculators.finance.rate_series import RateUnknown
from calculators.law.model import Fee, Jurisdiction, Note, Procedure, Regime, Term
from calculators.rates import RateRule
from site_build import chart, formats
from site_build.country_words import WORDS
from site_build.form_words import words as form_words
from site_build.law_tables import Tables, build_day
from site_build.words import LANGUAGES

NEXT = ("calculators/statutory-interest.md", "calculators/late-fee.md", "calculators/milestones.md", "method.md")


def write_pages(staging: Path) -> None:
    """Write the index and every country's page into the folder MkDocs reads."""
    for language in LANGUAGES:
        folder = staging / language / "countries"
        folder.mkdir(parents=True, exist_ok=True)
        tables = Tables(language, build_day())
        shown = {code: law for code in reader.codes() if (law := reader.jurisdiction(code)) and has_page(law)}
        (folder / "index.md").write_text(_index(shown, tables), encoding="utf-8")
        titles = {page: _title(staging / language / page) for page in NEXT}
        for law in shown.values():
            (folder / f"{law.code}.md").write_text(CountryPage(law, tables, titles).markdown(), encoding="utf-8")


def has_page(law: Jurisdiction) -> bool:
    """Files that only lend series to others have none."""
    return bool(law.regimes or law.not_known or (law.procedure and law.code != "eu"))


def business_steps(law: Jurisdiction) -> list[tuple[date, Decimal]]:
    """The statutory rate between businesses for a delay that begins, under a contract made, on each day it changed."""
    regime = law.regimes.get("business")
    if regime is None or regime.refused:
        return []
    day_count = DAY_COUNTS[regime.day_count]
    rule = RateRule(regime, day_count, regime.since, {})
    end = rule.known_through or law.checked
    days = {regime.since}
    if rule.series:
        days |= set(fixing.boundaries(rule.series, regime.since, end, rule.anchors))
    days |= {row.start for rows in (regime.margins, regime.rates) for row in rows if regime.since < row.start <= end}
    steps: list[tuple[date, Decimal]] = []
    for day in sorted(days):
        try:
            percent = RateRule(regime, day_count, day, {}).percent(day, day)
        except RateUnknown:
            continue
        if not steps or steps[-1][1] != percent:
            steps.append((day, percent))
    return steps


class CountryPage:
    """One country in one language. A search finds it by its name: its rows would drown what else a search is for."""

    def __init__(self, law: Jurisdiction, tables: Tables, titles: dict[str, str]):
        self.law = law
        self.tables = tables
        self.titles = titles
        self.language = tables.language
        self.words = WORDS[tables.language]
        self.name = law.name[tables.language]

    def markdown(self) -> str:
        """The page: headings in Markdown, tables as HTML blocks."""
        law = self.law
        lead = self.words["lead" if law.gives_interest else "lead-refused" if law.regimes else "lead-unknown"]
        checked = formats.day(law.checked, self.language)
        description = self.words["description"].format(country=self.name)
        parts = [
            f"---\ntitle: {self.name}\ndescription: {_yaml(description)}\nsearch:\n  boost: 0.5\n---",
            f"# {self.name} {{ #top }}",
            lead.format(country=self.name, checked=checked).replace("..", "."),  # a Russian date ends in a point itself
        ]
        if law.regimes:
            parts.append(self.heading(2, "interest"))
            for regime in law.regimes.values():
                parts += self.regime(regime)
        parts += self.rates()
        if law.procedure:
            parts += [self.heading(2, "courts"), self.tables.courts_of([law])]
            parts += self.court_fees() + self.procedure_notes()
        if law.splitting:
            parts += [self.heading(2, "splitting"), self.splitting()]
        if law.clause_rule:
            parts += [self.heading(2, "clauses"), self.tables.clauses_of([law])]
        for key, notes in (("limitation", law.limitation), ("notes", law.note), ("not-known", law.not_known)):
            if notes:
                parts += [self.heading(2, key), *self.notes(notes)]
        parts += [self.heading(2, "sources"), self.tables.sources_of([law]), self.heading(2, "data"), self.data()]
        if law.regimes:
            links = " · ".join(f"[{title}](../{page})" for page, title in self.titles.items())
            parts += [self.heading(2, "next"), links]
        return "\n\n".join(part for part in parts if part) + "\n"

    def heading(self, level: int, key: str) -> str:
        return f"{'#' * level} {self.words[key]} {{ #{key} data-search-exclude }}"

    def regime(self, regime: Regime) -> list[str]:
        own = regime.name.get(self.language)
        title = own or self.words.get(f"regime-{regime.id}", regime.id)
        parts = [f"### {title} {{ #regime-{regime.id} data-search-exclude }}"]
        if regime.refused:
            law = self.tables.law(self.law, regime.law, regime.url)
            parts.append(f"{self.words[f'refused-{regime.refused}']} {law}")
        else:
            rows = [(self.words[key], value) for key, value in self.properties(regime) if value]
            parts.append(self.table(title, rows))
        return parts + self.notes(regime.note)

    def properties(self, regime: Regime):
        """What holds, rule by rule, as HTML."""
        words, tables = self.words, self.tables
        rule = tables.rule(regime)
        yield "rate-today", tables.rate_today(regime, rule)
        yield "how", tables.how(regime, rule)
        if rule.known_through:
            yield "known-through", formats.day(rule.known_through, self.language)
        else:
            yield "statute-checked", formats.day(regime.checked, self.language)
        if not regime.id.startswith("judgment"):              # which names its own first day
            yield "starts", words["starts-1"] if regime.first_day == 1 else words["starts-n"].format(n=regime.first_day)
        yield "day-count", form_words(self.language).choice("day_count", regime.day_count)
        order = [words[f"order-{kind}"] for kind in regime.appropriation]
        text = words["then"].format(first=order[0], second=order[1], third=order[2])
        own = tables.foreign(self.law, regime.appropriation_law)
        yield "order", f"{text}<br>{tables.small(own)}" if own else text
        yield "payment-day", words[f"payment-day-{regime.payment_day}"]
        yield "compounding", words[f"compounding-{regime.compounding}"]
        in_force = [row for row in regime.recovery if row.start <= tables.day]
        if in_force:
            yield "sum", f"{tables.bands(in_force[-1])}<br>{tables.small(tables.cite(self.law, in_force[-1]))}"
        if regime.surcharge:
            cited = tables.small(tables.law(self.law, regime.surcharge.law, regime.surcharge.url))
            yield "surcharge", f"{tables.points(regime.surcharge.points)}<br>{cited}"
        yield "term", self.term(regime.default_term)
        yield "max-term", self.term(regime.max_term)
        yield "law", tables.cite(self.law, regime)

    def term(self, term: Term | None) -> str:
        if term is None:
            return ""
        forms = self.words["term-days"]
        form = Locale.parse(formats.LOCALES[self.language]).plural_form(term.days)
        days = forms.get(form, forms["other"]).format(n=term.days)
        return f"{days}<br>{self.tables.small(self.tables.law(self.law, term.law, term.url))}"

    def rates(self) -> list[str]:
        steps = business_steps(self.law)
        if len(steps) < 2:
            return []
        rule = self.tables.rule(self.law.regimes["business"])
        end = rule.known_through or self.law.checked
        values = [value for _, value in steps]

        def percent(value: Decimal) -> str:
            return formats.percent(value, self.language)

        drawing = chart.steps(
            steps,
            end,
            title=self.words["chart-title"].format(country=self.name),
            description=self.words["chart-text"].format(
                first=formats.day(steps[0][0], self.language),
                from_rate=percent(steps[0][1]),
                last=formats.day(end, self.language),
                to_rate=percent(steps[-1][1]),
                low=percent(min(values)),
                high=percent(max(values)),
            ),
            percent=percent,
            identity=f"rate-{self.law.code}",
        )
        rows = [(formats.day(day, self.language), percent(value)) for day, value in reversed(steps)]
        name = self.words["rates-caption"].format(country=self.name)
        table = self.table(name, rows, columns=("from", "rate"), numbers=True)
        details = f"<details><summary>{escape(name)}</summary>{table}</details>"
        frozen = [self.words["chart-frozen"]] if rule.is_frozen else []
        return [self.heading(2, "rates"), f"<figure>{drawing}</figure>", *frozen, details]

    def splitting(self) -> str:
        text = self.law.splitting.text.get(self.language, "")
        law = self.tables.law(self.law, self.law.splitting.law, self.law.splitting.url)
        return f"<p>{escape(text)} {self.tables.small(law)}{self.tables.mark(self.law.splitting.confidence)}</p>"

    def notes(self, notes) -> list[str]:
        """Remarks in the country's own words, each with its law; said once though several rules carry them."""
        items = dict.fromkeys(self.note(note) for note in notes)
        lines = [f"<li>{item}</li>" for item in items if item]
        return [f"<ul>{''.join(lines)}</ul>"] if lines else []

    def procedure_notes(self) -> list[str]:
        """Remarks on the courts; where there are several procedures, each remark names its own."""
        if len(self.law.procedure) == 1:
            return self.notes(self.law.procedure[0].note)
        return self.of_procedures((procedure, self.note(note)) for procedure in self.law.procedure for note in procedure.note)

    def court_fees(self) -> list[str]:
        """What the courts charge, where it is on file: one line for the procedures that charge the same."""
        found = []
        for procedure in self.law.procedure:
            in_force = [row for row in procedure.fee if row.start <= self.tables.day]
            if in_force:
                cited = self.tables.small(self.tables.cite(self.law, in_force[-1]))
                found.append((procedure, f"{self.court_fee(procedure, in_force[-1])} {cited}"))
        return [self.heading(3, "court-fees"), *self.of_procedures(found)] if found else []

    def court_fee(self, procedure: Procedure, fee: Fee) -> str:
        """The steps up to the procedure's limit; of a longer or a rising table the first step and the last."""

        def money(amount: Decimal) -> str:
            return formats.money(amount, procedure.currency or self.law.currency, self.language)

        limits = {row.claimant: row.amount for row in procedure.limits if row.start <= self.tables.day}
        tops = [max(limits.values())] if limits else []
        top = min(tops + ([fee.up_to] if fee.up_to else []), default=fee.bands[-1].over + 1)
        bands = [band for band in fee.bands if band.over < top]
        edges = [band.over for band in bands[1:]]
        if not edges:
            return money(fee.amount(top))
        steps = [self.words["court-fee-up-to"].format(amount=money(edge), fee=money(fee.amount(edge))) for edge in edges]
        if len(edges) < 4 and not any(band.percent or band.step for band in bands):
            steps.append(self.words["court-fee-above"].format(amount=money(edges[-1]), fee=money(fee.amount(top))))
            return form_words(self.language).listed(steps)
        last = self.words["court-fee-at"].format(amount=money(top), fee=money(fee.amount(top)))
        return self.words["court-fee-table"].format(first=steps[0], last=last)

    def of_procedures(self, found: Iterable[tuple[Procedure, str]]) -> list[str]:
        """What is said of procedures, each item once with the names of its own."""
        named: dict[str, list[str]] = {}
        for procedure, item in found:
            if item:
                named.setdefault(item, []).append(escape(procedure.name[self.language]))
        words = form_words(self.language)
        labels = {item: f"<strong>{words.listed(names)}</strong>" for item, names in named.items()}
        lines = [f"<li>{words.text('labelled', label=label, value=item)}</li>" for item, label in labels.items()]
        return [f"<ul>{''.join(lines)}</ul>"] if lines else []

    def note(self, note: Note) -> str:
        law = self.tables.law(self.law, note.law, note.url) if note.law else ""
        if note.code != "remark":
            return form_words(self.language).text(f"note-{note.code}", law=law)
        text = escape(note.text[self.language])
        return f"{text} {self.tables.small(law)}" if law else text

    def data(self) -> str:
        text = self.words["data-text"].format(code=self.law.code)
        names = [f"{self.law.code}.{name}" for name in self.law.series]
        links = form_words(self.language).listed([f"[{self.tables.reference(name)}](../../../data/series/{name}.csv)" for name in names])
        return text + (" " + self.words["data-series"].format(links=links) if names else "")

    def table(self, caption: str, rows: list, columns: tuple[str, str] = ("item", "value"), *, numbers: bool = False) -> str:
        head = "".join(f'<th scope="col">{self.words[column]}</th>' for column in columns)
        cell = '<td class="number">' if numbers else "<td>"
        body = "".join(f'<tr><th scope="row">{key}</th>{cell}{value}</td></tr>' for key, value in rows)
        return (
            f'<div class="saldo-scroll"><table class="saldo saldo-quiet"><caption>{escape(caption)}</caption>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        )


def _index(shown: dict[str, Jurisdiction], tables: Tables) -> str:
    """All countries with their rate; a script of a few lines filters the rows by name."""
    words, language = WORDS[tables.language], tables.language
    rows = []
    for law in sorted(shown.values(), key=lambda law: form_words(language).sort_key(law.name[language])):
        link = f'<a href="{law.code}/">{escape(law.name[language])}</a>'
        regime = law.regimes.get("business")
        rate, known = words["no-calculator"], ""
        if regime is not None and not regime.refused:
            rule = tables.rule(regime)
            rate = tables.rate_today(regime, rule)
            known = formats.day(rule.known_through, language) if rule.known_through else tables.words["does-not-change"]
        cells = "".join(
            f'<td data-label="{escape(label)}">{value}</td>' if value else "<td></td>"
            for label, value in ((words["rate"], rate), (words["known"], known))
        )
        rows.append(f'<tr><th scope="row">{link}</th>{cells}</tr>')
    head = "".join(f'<th scope="col">{text}</th>' for text in (tables.words["country"], words["rate"], words["known"]))
    table = (
        '<div class="saldo-filter" hidden><label for="country-filter">'
        f'{words["filter"]}</label><input id="country-filter" type="search" autocomplete="off">'
        f'<p role="status" data-none="{escape(words["none"])}"></p></div>'
        f'<div class="saldo-scroll"><table class="saldo saldo-cards" id="countries"><caption>{words["index-list"]}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )
    return (
        f"---\ntitle: {words['index-title']}\ndescription: {_yaml(words['index-description'])}\nfilter: true\n---\n\n"
        f"# {words['index-title']} {{ #top }}\n\n{words['index-lead']}\n\n"
        f"## {words['index-list']} {{ #all }}\n\n{table}\n\n"
        f"## {words['index-unknown']} {{ #unknown }}\n\n{words['index-unknown-text']}\n"
    )


def _title(page: Path) -> str:
    return re.search(r"^title: *(.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1].strip("\"'")


def _yaml(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
