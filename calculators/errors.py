"""What is wrong with a request: a code, the field at fault, and the values that a sentence about it needs.

The page says the same code in the reader's language; the English sentence here serves the command line.
"""

from dataclasses import dataclass, field
from typing import Any

MESSAGES = {
    "missing": "{key} is missing; please give it",
    "unknown_key": "{key} is not a key of this request; known keys: {known}",
    "duplicate_key": "{key} stands twice; give it once",
    "not_json": "this is not a JSON object; see --help for an example",
    "empty_input": "nothing came in; give a JSON object on standard input, see --help for an example",
    "unknown_calculator": "there is no calculator {given!r}; there are {known}",
    "unknown_jurisdiction": "there is no law file for {given!r}; did you mean {suggestion!r}?",
    "unknown_regime": "this law knows no regime {given!r}; it knows {known}",
    "no_procedure": "no court procedure is on file for {jurisdiction!r}, so there is no limit to size milestones to",
    "unknown_procedure": "this law knows no procedure {given!r}; it knows {known}",
    "unknown_choice": "{given!r} is not one of {known}",
    "unknown_fact": "{key} is not a fact this law asks for; it asks for {known}",
    "unknown_debt": "there is no debt with the index {given}; there are {count}, counted from 0",
    "number_not_string": 'write {given} in quotes, as in "1500.00", so that no digit is lost',
    "not_a_string": "a text in quotes is needed here",
    "not_a_decimal": '{given!r} is not a number like "1500.00": digits, with a point before the decimals',
    "too_many_decimals": "{given} has too many decimals; at most {decimals}",
    "not_positive": "{given} must be more than zero",
    "negative": "{given} must not be negative",
    "too_large": "{given} is too large; at most {max}",
    "not_a_date": "{given!r} is not a day of the calendar written as 2026-01-31",
    "date_out_of_range": "{given} lies outside {first} to {last}",
    "not_a_boolean": "true or false is needed here, without quotes",
    "not_an_integer": "a whole number is needed here, without quotes",
    "not_a_list": "a list in square brackets is needed here",
    "not_an_object": "an object in curly brackets is needed here",
    "empty_list": "give at least one entry",
    "too_many": "{given} entries are too many for one request; at most {max}",
    "due_or_interest_from": "give either due (last day to pay) or interest_from (first day of interest), one of them",
    "after_until": "{date} lies after {until}, the last day of this calculation; leave it out or move until",
    "before_series": "no rate is known on {date}; the rates of this law begin on {first}",
    "before_regime": "this rule does not reach back to {date}; its first day of interest is {first}",
    "before_limit": "no limit is on file for a claim filed on {date}; the limits of this procedure begin on {first}",
    "date_order": "{end} lies before {start}",
    "only_cap": "this law sets only a ceiling for what a contract may ask, no interest by itself; use late_fee",
    "regime_not_known": "what this law says here could not be vouched for, so no figure is given; see the page of the country",
    "currency_refused": "this law counts in {currency} only, not in {given}",
    "unknown_currency": "{given!r} is not a currency code of three capital letters such as EUR",
    "credit_exceeds_debt": "credit notes of {given} are more than the debt of {amount}",
    "weights_count": "{count} milestones are asked for but {weights} weights are given; make them agree",
    "limit_too_small": "with what counts beside it even the least sum ({headroom}) is over the limit of {limit}",
    "too_many_milestones": "more than {max} milestones would be needed; choose a procedure with a higher limit",
    "step_too_large": "in steps of {given} no plan fits, since the last milestone takes what is left; choose a smaller step",
    "result_too_large": "the result would be too large to be written down to the cent; check the rate and the days",
    "text_too_long": "at most {max} characters",
}

# Sentences for when there is nothing to offer instead: (the empty value, the sentence without it).
WITHOUT_OFFER = {
    "unknown_jurisdiction": ("suggestion", "there is no law file for {given!r}"),
    "unknown_fact": ("known", "this law asks for no facts; leave {key} out"),
}


@dataclass(frozen=True)
class Fault:
    """One thing wrong: `field` is the JSON path of the culprit, such as `debts[0].due`."""

    code: str
    field: str
    values: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The shape that travels, with the English sentence."""
        shown = {key: ", ".join(map(str, value)) if isinstance(value, list) else value for key, value in self.values.items()}
        offer, plain = WITHOUT_OFFER.get(self.code, ("", ""))
        sentence = (plain if offer and not self.values[offer] else MESSAGES[self.code]).format(**shown)
        return {
            "code": self.code,
            "field": self.field,
            "values": self.values,
            "message": f"{self.field}: {sentence}" if self.field else sentence,
        }


class RequestError(ValueError):
    """A request cannot be answered; holds every fault that was found, the first one first."""

    def __init__(self, faults: list[Fault]):
        super().__init__("; ".join(fault.as_json()["message"] for fault in faults))
        self.faults = faults

    def as_json(self) -> dict[str, Any]:
        """`{"error": {…first…, "others": […]}}`."""
        first, *others = [fault.as_json() for fault in self.faults]
        return {"error": {**first, "others": others}}
