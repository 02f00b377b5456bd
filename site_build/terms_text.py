"""The payment terms as texts: one binding text for each version, jurisdiction and period, its bytes and its fingerprint.

Sentences stand in terms/, figures in calculators/jurisdictions/; a figure is that of the law on the version's day,
so that a later change of the law leaves a published text as it was. Knows no page and no site.
"""

import hashlib
import tomllib
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from string import Formatter

from calculators import reader
from calculators.law.model import Jurisdiction, Regime
from calculators.rates import pick

TERMS = Path(__file__).resolve().parent.parent / "terms"
LANGUAGES = ("fr", "de", "ru", "en")
FAMILY = "standard"
CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"          # no i, l, o, u
SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "RUB": "₽"}
# Amounts in a hashed text are written here and not by a library, whose next version may put another space.
GROUPS = {"fr": "\u202f", "de": ".", "ru": "\u00a0", "en": ","}
POINT = {"fr": ",", "de": ",", "ru": ",", "en": "."}
UNIT = {"fr": "{}\u00a0{}", "de": "{}\u00a0{}", "ru": "{}\u00a0{}", "en": "{}{}"}


class TermsError(ValueError):
    """A text, a word or the lock is not as it must be; the message says where and what to do."""


def load(path: Path) -> dict:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def number(value: Decimal | int, language: str) -> str:
    """
    >>> number(Decimal("10000"), "de"), number(Decimal("2.50"), "fr")
    ('10.000', '2,50')
    """
    value = Decimal(value)
    text = f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,}"
    return text.replace(",", "\0").replace(".", POINT[language]).replace("\0", GROUPS[language])


def percent(value: Decimal, language: str) -> str:
    return UNIT[language].format(number(value, language), "%")


def money(value: Decimal, currency: str, language: str) -> str:
    """
    >>> money(Decimal(40), "GBP", "en")
    '£40'
    """
    if language == "en":
        return SYMBOLS[currency] + number(value, language)
    return UNIT[language].format(number(value, language), SYMBOLS[currency])


def fingerprint(data: bytes) -> str:
    """The first 60 bits of SHA-256 in Crockford's base 32, in groups of four.

    >>> fingerprint(b"")
    'werc-8gmr-zge1'
    """
    bits = int.from_bytes(hashlib.sha256(data).digest()) >> (256 - 60)
    letters = "".join(CROCKFORD[bits >> shift & 31] for shift in range(55, -1, -5))
    return "-".join(letters[start : start + 4] for start in (0, 4, 8))


def fill(template: str, values: dict, where: str) -> str:
    """A template with its figures; an unknown placeholder names the text it stands in."""
    try:
        return template.format_map(values)
    except (KeyError, IndexError, ValueError) as error:
        known = ", ".join(sorted(values))
        raise TermsError(f"{where}: {error} is no known figure here; known: {known}") from error


def placeholders(template: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(template) if name is not None})


@dataclass(frozen=True)
class Figures:
    """What the law of a jurisdiction says on one day about payment between businesses, as far as the texts use it."""

    reference: str
    points: Decimal | None
    percent: Decimal | None
    currency: str
    fixed_sums: tuple[tuple[Decimal, Decimal], ...]      # (from this debt on, amount)
    max_days: int | None

    @classmethod
    def on(cls, country: Jurisdiction, day: date) -> "Figures":
        regime = country.regimes["business"]
        sums = [row for row in regime.recovery if row.start <= day]
        return cls(
            reference=regime.reference,
            points=pick(regime.margins, day).points if regime.margins else None,
            percent=pick(regime.rates, day).percent if regime.rates else None,
            currency=sums[-1].currency if sums else country.currency,
            fixed_sums=tuple((band.start, band.amount) for band in sums[-1].bands) if sums else (),
            max_days=regime.max_term.days if regime.max_term else None,
        )

    def values(self, language: str) -> dict[str, str]:
        """The figures as the texts of a language call and write them."""
        values = {}
        if self.points is not None:
            values["points"] = number(self.points, language)
        if self.percent is not None:
            values["percent"] = percent(self.percent, language)
        if self.max_days is not None:
            values["max_days"] = number(self.max_days, language)
        for position, (start, amount) in enumerate(self.fixed_sums, 1):
            values[f"sum_{position}"] = money(amount, self.currency, language)
            values[f"edge_{position}"] = money(start, self.currency, language)
        if len(self.fixed_sums) == 1:
            values = {key: value for key, value in values.items() if key[-2:] != "_1"} | {"sum": values["sum_1"]}
        return values

    def differences(self, other: "Figures") -> list[str]:
        """Which figures differ."""
        return [name for name in ("reference", "points", "percent", "fixed_sums", "max_days") if getattr(self, name) != getattr(other, name)]


@dataclass(frozen=True)
class Terms:
    """One text: a version for a jurisdiction and a number of days."""

    folder: Path
    code: str
    days: int

    # Where it stands and what it is called

    @property
    def family(self) -> str:
        return self.folder.parent.name

    @property
    def version(self) -> str:
        return self.folder.name

    @property
    def period(self) -> str:
        return f"{self.days}d"

    @property
    def path(self) -> str:
        return f"{self.family}/{self.version}/{self.code}/{self.period}"

    # What it is made of

    @cached_property
    def source(self) -> dict:
        source = load(self.folder / f"{self.code}.toml")
        tables = [(key, source[key]) for key in ("rule", "place", "heading")]
        tables += [(f"deed.{key}", texts) for key, texts in source["deed"].items()]
        tables += [(f"clause {clause['id']}", clause) for clause in source["clause"]]
        tables += [("remark", remark) for remark in source["remark"]]
        for where, table in tables:
            if missing := [language for language in LANGUAGES if language not in table]:
                raise TermsError(f"terms/{self.family}/{self.version}/{self.code}.toml: {where} lacks {', '.join(missing)}")
        return source

    @cached_property
    def settings(self) -> dict:
        return load(self.folder / "version.toml")

    @cached_property
    def country(self) -> Jurisdiction:
        return reader.jurisdiction(self.code)

    @property
    def regime(self) -> Regime:
        return self.country.regimes["business"]

    @property
    def binding(self) -> str:
        return self.country.languages[0]

    @property
    def law_day(self) -> date:
        return self.settings["law_day"]

    @cached_property
    def figures(self) -> Figures:
        return Figures.on(self.country, self.law_day)

    def law_changes(self) -> list[str]:
        """Figures of the law as last read that are no longer those of this text."""
        found = self.figures.differences(Figures.on(self.country, max(self.country.checked, self.law_day)))
        used = {name for clause in self.source["clause"] for name in placeholders(clause[self.binding]["text"])}
        return [name for name in found if name != "max_days" or name in used]

    def words(self, language: str) -> dict:
        return words(language, self.folder.parent.parent)

    def values(self, language: str) -> dict[str, str]:
        """What a sentence of these terms may name."""
        return self.figures.values(language) | {"days": str(self.days)}

    def say(self, template: str, language: str, where: str) -> str:
        return fill(template, self.values(language), f"terms/{self.family}/{self.version}/{self.code}.toml: {where}, {language}")

    def heading(self, language: str) -> str:
        return self.say(self.source["heading"][language], language, "heading")

    def clauses(self, language: str) -> list[tuple[str, str]]:
        """(title, text) in order."""
        return [
            (clause[language]["title"], self.say(clause[language]["text"], language, f"clause {clause['id']}"))
            for clause in self.source["clause"]
        ]

    @property
    def parameters(self) -> dict[str, str]:
        """The agreed values as words of the closed vocabulary."""
        vocabulary = load(self.folder.parent.parent / "vocabulary.toml")
        figure = self.figures.percent if self.figures.points is None else self.figures.points
        if self.settings["parties"] not in vocabulary["parties"]:
            raise TermsError(f"terms/vocabulary.toml: the parties {self.settings['parties']!r} have no word")
        try:
            rate = vocabulary["rate"][self.figures.reference or "fixed"]
        except KeyError:
            raise TermsError(f"terms/vocabulary.toml: the rate {self.figures.reference!r} has no word") from None
        found = {
            "j": self.code,
            "p": self.settings["parties"],
            "due": self.period,
            "rate": f"{rate}{plain(figure)}",
            "fix": "-".join(plain(amount) for _, amount in self.figures.fixed_sums) or "none",
            "l": self.binding,
        }
        return {key: found[key] for key in vocabulary["order"]}

    # The bytes that are hashed

    @cached_property
    def canonical(self) -> bytes:
        """Header, then clauses: UTF-8, LF, NFC, one paragraph a line, in the binding language."""
        header = {
            "family": self.family,
            "version": self.version,
            "jurisdiction": self.code,
            "parameters": ".".join(f"{key}-{word}" for key, word in self.parameters.items()),
            "language": self.binding,
            "law": self.law_day.isoformat(),
        }
        paragraphs = [f"{place}. {title}. {text}" for place, (title, text) in enumerate(self.clauses(self.binding), 1)]
        lines = ["Saldo payment terms", *(f"{key}: {value}" for key, value in header.items()), "", self.heading(self.binding)]
        for paragraph in paragraphs:
            lines += ["", paragraph]
        return (unicodedata.normalize("NFC", "\n".join(lines)) + "\n").encode()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.canonical).hexdigest()

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.canonical)

    # Its place among the versions

    @cached_property
    def versions(self) -> list["Terms"]:
        """This text in every version that has it, the newest first."""
        folders = sorted((path.parent for path in self.folder.parent.glob("*/version.toml")), key=lambda path: version_key(path.name))
        found = [Terms(folder, self.code, self.days) for folder in reversed(folders) if (folder / f"{self.code}.toml").exists()]
        return [one for one in found if self.days in one.settings["days"]]

    def changes(self, language: str) -> str:
        """What is new since the version before, or nothing in the first one."""
        return self.settings.get("changes", {}).get(self.code, {}).get(language, "")

    def withdrawn(self, language: str) -> str:
        """Why the text was withdrawn, or nothing."""
        return self.settings.get("withdrawn", {}).get(self.code, {}).get(language, "")


def plain(value: Decimal) -> str:
    """A figure as a word of a parameter: 10, 2-5."""
    return f"{value.normalize():f}".replace(".", "-")


def words(language: str, folder: Path = TERMS) -> dict:
    return load(folder / "words" / f"{language}.toml")


def all_terms(folder: Path = TERMS) -> list[Terms]:
    """Every text there is, in a fixed order."""
    found = []
    for settings in sorted(folder.glob("*/*/version.toml")):
        codes = sorted(path.stem for path in settings.parent.glob("*.toml") if path.stem != "version")
        found += [Terms(settings.parent, code, days) for code in codes for days in load(settings)["days"]]
    return found


def latest(folder: Path = TERMS, family: str = FAMILY) -> list[Terms]:
    """The texts of a family in their newest version."""
    return [one for one in all_terms(folder) if one.family == family and one.versions[0].version == one.version]


def version_key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


# The lock: hashes of everything published


def read_lock(folder: Path = TERMS) -> dict[str, str]:
    path = folder / "lock.toml"
    return load(path)["sha256"] if path.exists() else {}


def broken(folder: Path = TERMS) -> list[str]:
    """What is no longer as it was locked, one sentence each."""
    now = {one.path: one for one in all_terms(folder)}
    problems = []
    for path, digest in read_lock(folder).items():
        if path not in now:
            problems.append(f"{path}: published, but its text is gone; put it back, an address never disappears")
        elif now[path].sha256 != digest:
            problems.append(f"{path}: published, but its text has changed; put it back and write a new version")
    return problems


def unlocked(folder: Path = TERMS) -> list[str]:
    known = read_lock(folder)
    return [one.path for one in all_terms(folder) if one.path not in known]


def lock(folder: Path = TERMS) -> list[str]:
    """Adds the hashes of new texts and returns their paths; what is locked stays, and stops this if it has changed."""
    if problems := broken(folder):
        raise TermsError("\n".join(problems))
    new = unlocked(folder)
    if new:
        known = read_lock(folder) | {one.path: one.sha256 for one in all_terms(folder) if one.path in new}
        head = "# SHA-256 of every published text. Made by `python -m site_build.terms lock`, which only adds.\n[sha256]\n"
        rows = "".join(f'"{path}" = "{digest}"\n' for path, digest in known.items())
        (folder / "lock.toml").write_text(head + rows, encoding="utf-8")
    return new
