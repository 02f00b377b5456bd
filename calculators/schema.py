"""The form of a request, written down once: read by the parser, by `describe` and so by the page's form."""

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from calculators import reader
from calculators.errors import Fault, RequestError
from calculators.finance.money import decimals
from calculators.law.vocabulary import Refused

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2100, 12, 31)
MOST_MONEY = Decimal("1e12")
MOST_PERCENT = Decimal(100_000)
MOST_ENTRIES = 9_999
PERCENT_DECIMALS = 6
DECIMAL = re.compile(r"-?[0-9]{1,40}(?:\.([0-9]{1,40}))?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CURRENCY = re.compile(r"[A-Z]{3}")


class Number(str):
    """A JSON number, kept as its text so that it can be told from a string."""


class Repeated(dict):
    """A JSON object in which a key stands twice."""

    twice: str


@dataclass(frozen=True)
class Field:
    """One key of a request."""

    key: str
    kind: str
    required: bool = False
    default: Any = None
    choices: type[StrEnum] | None = None
    zero: bool = False  # may be zero
    fields: tuple["Field", ...] = field(default=())
    most: int = 10_000  # for integers

    def describe(self) -> dict[str, Any]:
        """What a form needs to know to draw this field."""
        described: dict[str, Any] = {"key": self.key, "kind": self.kind, "required": self.required}
        if self.choices:
            described["choices"] = [str(choice) for choice in self.choices]
        if self.default is not None:
            described["default"] = self.default if isinstance(self.default, bool | int) else str(self.default)
        if self.fields:
            described["fields"] = [inner.describe() for inner in self.fields]
        return described


class Parser:
    """Turns a JSON value into typed values and collects every fault on the way."""

    def __init__(self, data: Any = None) -> None:
        self.faults: list[Fault] = []
        currency = data.get("currency") if isinstance(data, dict) else None
        self.places = decimals(currency) if isinstance(currency, str) else 2

    def fault(self, code: str, path: str, **values: Any) -> None:
        """Remember one fault."""
        self.faults.append(Fault(code, path, values))

    def object(self, fields: tuple[Field, ...], value: Any, path: str = "") -> dict[str, Any]:
        """The typed values of an object; a key at fault is left at its default."""
        prefix = f"{path}." if path else ""
        if not isinstance(value, dict):
            self.fault("not_an_object" if path else "not_json", path or "request")
            return {}
        if isinstance(value, Repeated):
            self.fault("duplicate_key", prefix + value.twice, key=value.twice)
        known = [entry.key for entry in fields]
        for key in value:
            if key not in known:
                self.fault("unknown_key", prefix + key[:100], key=key[:100], known=known)
        parsed = {}
        for entry in fields:
            parsed[entry.key] = entry.default
            if entry.key in value:
                read = getattr(self, f"_{entry.kind}")
                parsed[entry.key] = read(entry, value[entry.key], prefix + entry.key)
            elif entry.required:
                self.fault("missing", prefix + entry.key, key=entry.key)
        return parsed

    def _object(self, entry: Field, value: Any, path: str) -> dict[str, Any]:
        return self.object(entry.fields, value, path)

    def _list(self, entry: Field, value: Any, path: str) -> list[Any]:
        if not isinstance(value, list):
            self.fault("not_a_list", path)
            return []
        if len(value) > MOST_ENTRIES:
            self.fault("too_many", path, given=len(value), max=MOST_ENTRIES)
            return []
        if entry.required and not value:
            self.fault("empty_list", path)
        if entry.fields:
            return [self.object(entry.fields, item, f"{path}[{index}]") for index, item in enumerate(value)]
        return [self._decimal(entry, item, f"{path}[{index}]") for index, item in enumerate(value)]

    def _facts(self, entry: Field, value: Any, path: str) -> dict[str, Any]:
        """Checked against the law by `facts`, once the law is known."""
        if not isinstance(value, dict):
            self.fault("not_an_object", path)
            return {}
        if isinstance(value, Repeated):
            self.fault("duplicate_key", f"{path}.{value.twice}", key=value.twice)
        return dict(value)

    def _string(self, value: Any, path: str) -> str | None:
        if isinstance(value, Number):
            self.fault("number_not_string", path, given=value[:40])
        elif not isinstance(value, str):
            self.fault("not_a_string", path)
        else:
            return value
        return None

    def _text(self, entry: Field, value: Any, path: str) -> str | None:
        text = self._string(value, path)
        if text is not None and len(text) > 200:
            self.fault("text_too_long", path, max=200)
            return None
        return text

    def _number(self, value: Any, path: str, decimals: int, most: Decimal, zero: bool) -> Decimal | None:
        text = self._string(value, path)
        if text is None:
            return None
        match = DECIMAL.fullmatch(text)
        if not match:
            self.fault("not_a_decimal", path, given=text[:40])
            return None
        number = Decimal(text)
        if len(match[1] or "") > decimals:
            self.fault("too_many_decimals", path, given=text, decimals=decimals)
        elif number < 0 and zero:
            self.fault("negative", path, given=text)
        elif number <= 0 and not zero:
            self.fault("not_positive", path, given=text)
        elif number > most:
            self.fault("too_large", path, given=text, max=f"{most:f}")
        else:
            return number
        return None

    def _money(self, entry: Field, value: Any, path: str) -> Decimal | None:
        return self._number(value, path, self.places, MOST_MONEY, entry.zero)

    def _percent(self, entry: Field, value: Any, path: str) -> Decimal | None:
        return self._number(value, path, PERCENT_DECIMALS, MOST_PERCENT, entry.zero)

    def _decimal(self, entry: Field, value: Any, path: str) -> Decimal | None:
        return self._number(value, path, PERCENT_DECIMALS, MOST_MONEY, entry.zero)

    def _integer(self, entry: Field, value: Any, path: str) -> int | None:
        if not isinstance(value, Number) or not re.fullmatch(r"-?[0-9]{1,12}", value):
            self.fault("not_an_integer", path)
            return None
        number = int(value)
        if number < 0:
            self.fault("negative", path, given=str(number))
        elif number == 0 and not entry.zero:
            self.fault("not_positive", path, given="0")
        elif number > entry.most:
            self.fault("too_large", path, given=str(number), max=str(entry.most))
        else:
            return number
        return None

    def _boolean(self, entry: Field, value: Any, path: str) -> bool | None:
        if not isinstance(value, bool):
            self.fault("not_a_boolean", path)
            return None
        return value

    def _date(self, entry: Field, value: Any, path: str) -> date | None:
        if isinstance(value, Number) or not isinstance(value, str) or not DAY.fullmatch(value):
            self.fault("not_a_date", path, given=value[:40] if isinstance(value, str) else str(value)[:40])
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fault("not_a_date", path, given=value)
            return None
        if not FIRST_DAY <= day <= LAST_DAY:
            self.fault("date_out_of_range", path, given=value, first=str(FIRST_DAY), last=str(LAST_DAY))
            return None
        return day

    def _choice(self, entry: Field, value: Any, path: str) -> Any:
        text = self._string(value, path)
        if text is None:
            return entry.default
        try:
            return entry.choices(text)
        except ValueError:
            self.fault("unknown_choice", path, given=text[:40], known=[str(choice) for choice in entry.choices])
            return entry.default

    def _currency(self, entry: Field, value: Any, path: str) -> str | None:
        text = self._string(value, path)
        if text is not None and not CURRENCY.fullmatch(text):
            self.fault("unknown_currency", path, given=text[:40])
            return None
        return text

    def _jurisdiction(self, entry: Field, value: Any, path: str) -> str | None:
        code = self._string(value, path)
        # `eu` only lends its series and has no regime of its own; other files are not opened to find that out.
        known = reader.codes()
        if code is None or (code in known and reader.jurisdiction(code).regimes):
            return code
        known = [name for name in known if name != code]
        near = get_close_matches(code.lower()[:40], known, n=1)
        self.fault("unknown_jurisdiction", path, given=code[:40], suggestion=near[0] if near else "", known=list(known))
        return None

    # The words of these depend on the jurisdiction: the calculator checks them.
    def _regime(self, entry: Field, value: Any, path: str) -> str | None:
        return self._string(value, path)

    _procedure = _regime

    def regime(self, law: Any, name: str | None, *, may_be_refused: bool = False) -> Any:
        """The regime of this law, or None and a fault; one that gives no interest only where the caller can use it."""
        if law is None or name is None:
            return None
        if name not in law.regimes:
            self.fault("unknown_regime", "regime", given=name[:40], known=list(law.regimes))
            return None
        regime = law.regimes[name]
        if regime.refused and not may_be_refused:
            code = "only_cap" if regime.refused is Refused.ONLY_CAP else "regime_not_known"
            self.fault(code, "regime", law=regime.law)
            return None
        return regime

    def facts(self, law: Any, given: dict[str, Any] | None) -> dict[str, Any]:
        """Checked answers, with defaults that do not depend on the case."""
        declared = {fact.key: fact for fact in law.fact} if law else {}
        answers = {fact.key: fact.default for fact in declared.values() if fact.default is not None}
        for key, value in (given or {}).items():
            if key not in declared:
                if law:
                    self.fault("unknown_fact", f"facts.{key[:100]}", key=key[:100], known=sorted(declared))
                continue
            read = self._boolean if declared[key].kind == "boolean" else self._date
            answers[key] = read(Field(key, "facts"), value, f"facts.{key}")
        return answers

    def money_value(self, number: Decimal, path: str) -> None:
        """A decimal that turned out to be a sum of money has the decimals of money."""
        if number != round(number, self.places):
            self.fault("too_many_decimals", path, given=f"{number:f}", decimals=self.places)

    def names(self, *paths: str) -> bool:
        """Has one of these fields been found faulty?"""
        return any(fault.field in paths for fault in self.faults)

    def raise_if_faulty(self) -> None:
        """Raises RequestError if anything was wrong."""
        if self.faults:
            raise RequestError(self.faults)
