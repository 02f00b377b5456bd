"""The late fee that a contract sets, to the cent, and what the law says about such a clause.

The fee follows the clause alone; `findings` hold the rules of the chosen law, each with its article. That no rule of
the file stands against a clause does not make it lawful.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from calculators import reader, statutory_interest
from calculators.errors import RequestError
from calculators.finance.accrual import Account, Schedule, Stretch
from calculators.finance.day_count import DAY_COUNTS
from calculators.finance.due_date import add_months
from calculators.finance.fees import rounded, scale
from calculators.finance.money import decimals, divide_half_up, from_minor, to_minor
from calculators.finance.rate_series import RateSeries, RateUnknown
from calculators.law.model import ClauseRule, Jurisdiction, Regime, Threshold
from calculators.law.vocabulary import (
    ClauseCompounding,
    ClauseKind,
    ClauseTest,
    Confidence,
    MonthCounting,
    PaymentDay,
    Severity,
)
from calculators.results import Finding, Note, Source, listed
from calculators.schema import Field, Parser
from calculators.statutory_interest import ResultLine

ONE_DAY = timedelta(days=1)
ACTUAL = DAY_COUNTS["actual/365"]
PERIODS = {
    ClauseKind.PERCENT_PER_YEAR: 1,
    ClauseKind.PERCENT_PER_MONTH: 12,
    ClauseKind.PERCENT_PER_DAY: 365,
}
MONTHLY = (ClauseKind.PERCENT_PER_MONTH, ClauseKind.FLAT_PER_MONTH)
SUMS = (ClauseKind.FLAT, ClauseKind.FLAT_PER_MONTH, ClauseKind.FLAT_PER_REMINDER)

TERMS = (
    Field("kind", "choice", required=True, choices=ClauseKind),
    Field("value", "decimal", required=True, zero=True),
    Field("counting", "choice", choices=MonthCounting, default=MonthCounting.PRO_RATA),
    Field("cap_percent", "percent", zero=True),
    Field("cap_amount", "money", zero=True),
    Field("minimum_amount", "money", zero=True),
    Field("compounding", "choice", choices=ClauseCompounding, default=ClauseCompounding.NONE),
    Field("reminders", "integer", zero=True),
    Field("grace_forgives", "boolean", default=False),
)
FIELDS = (
    Field("amount", "money", required=True),
    Field("currency", "currency"),
    Field("due", "date", required=True),
    Field("until", "date", required=True),
    Field("terms", "object", required=True, fields=TERMS),
    Field("jurisdiction", "jurisdiction"),
    Field("regime", "regime", default="business"),
    Field("grace_days", "integer", zero=True, default=0),
    Field(
        "payments",
        "list",
        default=(),
        fields=(Field("amount", "money", required=True), Field("date", "date", required=True)),
    ),
    Field("facts", "facts"),
)


@dataclass(frozen=True)
class Terms:
    """What the contract says about lateness; `value` is a percentage or a sum, as `kind` says."""

    kind: ClauseKind
    value: Decimal
    counting: MonthCounting = MonthCounting.PRO_RATA
    cap_percent: Decimal | None = None
    cap_amount: Decimal | None = None
    minimum_amount: Decimal | None = None
    compounding: ClauseCompounding = ClauseCompounding.NONE
    reminders: int | None = None
    grace_forgives: bool = False


@dataclass(frozen=True)
class Request:
    """A checked request."""

    amount: Decimal
    currency: str
    due: date
    until: date
    terms: Terms
    law: Jurisdiction | None
    regime: Regime | None
    grace_days: int
    payments: tuple[dict[str, Any], ...]
    facts: dict[str, Any]

    @property
    def places(self) -> int:
        """Decimals of the currency."""
        return decimals(self.currency)

    @property
    def first_fee_day(self) -> date:
        """First day the fee runs, once the grace days have passed."""
        return self.late_from if self.terms.grace_forgives else self.due + ONE_DAY

    @property
    def late_from(self) -> date:
        """The day after the grace days."""
        return self.due + timedelta(days=1 + self.grace_days)

    @property
    def is_stepped(self) -> bool:
        """Does the fee grow in steps (once, by whole months), not day by day?"""
        kind = self.terms.kind
        if kind in MONTHLY:
            return self.terms.counting is not MonthCounting.PRO_RATA
        return kind not in PERIODS


@dataclass(frozen=True)
class Statutory:
    """What the law gives for the same facts; `recovery_costs` are in the result's `recovery_currency`."""

    interest: Decimal
    recovery_costs: Decimal


@dataclass(frozen=True)
class Result:
    """Amounts in `currency`; `effective_annual_rate` is simple, in percent of the amount."""

    currency: str
    fee: Decimal
    lines: tuple[ResultLine, ...]
    daily_fee: Decimal
    effective_annual_rate: Decimal
    total: Decimal
    statutory: Statutory | None
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]
    recovery_currency: str | None = None


def parse(data: Any) -> Request:
    """A request from its JSON value. Raises RequestError with every fault at once."""
    parser = Parser(data)
    values = parser.object(FIELDS, data)
    terms = values.get("terms") or {}
    law = reader.jurisdiction(values["jurisdiction"]) if values.get("jurisdiction") else None
    regime = parser.regime(law, values.get("regime"), may_be_refused=True)
    facts = parser.facts(law, values.get("facts"))
    due, until = values.get("due"), values.get("until")
    if terms.get("kind") is ClauseKind.FLAT_PER_REMINDER and terms.get("reminders") is None:
        if not any(fault.field == "terms.reminders" for fault in parser.faults):
            parser.fault("missing", "terms.reminders", key="reminders")
    if terms.get("kind") in SUMS and terms.get("value") is not None:
        # A sum of money has the decimals of money, a percentage may have more.
        parser.money_value(terms["value"], "terms.value")
    if not values.get("currency") and law is None and not parser.names("currency", "jurisdiction"):
        parser.fault("missing", "currency", key="currency")
    for index, payment in enumerate(values.get("payments") or ()):
        if payment.get("date") and until and payment["date"] > until:
            parser.fault("after_until", f"payments[{index}].date", date=str(payment["date"]), until=str(until))
    parser.raise_if_faulty()
    for fact in law.fact if law else ():
        if fact.default_if_first_due_before:
            facts.setdefault(fact.key, due < fact.default_if_first_due_before)
    return Request(
        amount=values["amount"],
        currency=values.get("currency") or law.currency,
        due=due,
        until=until,
        terms=Terms(**terms),
        law=law,
        regime=regime,
        grace_days=values["grace_days"],
        payments=tuple(values["payments"]),
        facts=facts,
    )


def compute(request: Request) -> Result:
    """The fee of the clause at the end of `until`, beside what the law gives, with the findings on the clause."""
    places = request.places
    principal = _Principal(request)
    lines = _lines(request, principal)
    fee = sum((line.interest for line in lines), from_minor(0, places))
    notes: list[Note] = []
    if request.due < request.until < request.late_from:
        notes.append(Note("grace_not_over", {"until": request.due + timedelta(days=request.grace_days)}))
    fee, is_capped = _bounded(request, fee, bool(lines), notes)
    days = (request.until - request.due).days
    annual = (
        (fee * 365 * 100 / days / request.amount).quantize(Decimal("0.01"), "ROUND_HALF_UP") if days > 0 else Decimal(0)
    )
    by_law = _by_law(request, notes)
    findings = _findings(request, annual, fee) if request.law else ()
    return Result(
        currency=request.currency,
        fee=fee,
        lines=lines,
        daily_fee=from_minor(0, places) if is_capped else _daily(request, principal),
        effective_annual_rate=annual,
        total=from_minor(principal.open_at_end, places) + fee,
        statutory=Statutory(by_law.interest, by_law.recovery_costs) if by_law else None,
        findings=findings,
        notes=tuple(notes),
        sources=listed([*(Source(finding.law, finding.url) for finding in findings), *(by_law.sources if by_law else ())]),
        recovery_currency=by_law.recovery_currency if by_law else None,
    )


class _Principal:
    """The unpaid sum, day by day: payments lower it, the fee does not."""

    def __init__(self, request: Request):
        bears = request.regime is None or request.regime.payment_day is PaymentDay.BEARS
        step = ONE_DAY if bears else timedelta(0)
        left = to_minor(request.amount, request.places)
        self.changes: list[tuple[date, int]] = []  # (first day of the lower sum, sum)
        self.start = left
        for payment in sorted(request.payments, key=lambda payment: payment["date"]):
            left = max(0, left - to_minor(payment["amount"], request.places))
            self.changes.append((payment["date"] + step, left))
        self.open_at_end = left

    def on(self, day: date) -> int:
        """The sum that is unpaid on a day."""
        sums = [left for start, left in self.changes if start <= day]
        return sums[-1] if sums else self.start


def _is_charged(request: Request, principal: _Principal, day: date) -> bool:
    """Is there a fee on `day`: have the grace days passed, and was anything unpaid when they had?"""
    return day >= request.late_from and principal.on(request.late_from) > 0


def _lines(request: Request, principal: _Principal) -> tuple[ResultLine, ...]:
    """What the fee is made of, before its minimum and its caps."""
    if not _is_charged(request, principal, request.until):
        return ()
    if not request.is_stepped:
        return _running_lines(request, principal)
    if request.terms.kind in MONTHLY:
        return tuple(_months(request, principal))
    return (_once(request, principal),)


def _once(request: Request, principal: _Principal) -> ResultLine:
    """A charge that does not grow with the days."""
    terms, places, first = request.terms, request.places, request.first_fee_day
    base = principal.on(first)
    if terms.kind is ClauseKind.PERCENT_ONCE:
        charge = _share(base, terms.value)
    else:
        charge = to_minor(terms.value, places) * (terms.reminders if terms.kind is ClauseKind.FLAT_PER_REMINDER else 1)
    rate = terms.value if terms.kind is ClauseKind.PERCENT_ONCE else None
    return _line(request, first, request.until, base, rate, None, charge, "start")


def _running(request: Request, principal: _Principal) -> Account:
    """A charge that grows with each day, at the end of `until`."""
    terms, first = request.terms, request.first_fee_day
    is_sum = terms.kind is ClauseKind.FLAT_PER_MONTH
    monthly_sum = to_minor(terms.value, request.places) if is_sum else 0
    account = Account(
        monthly_sum if is_sum else principal.on(first),
        first,
        Schedule(_stretches(request, first), ACTUAL),
        capitalises=() if is_sum else _capitalisations(request),  # a sum of money has no rate that a fee could bear
    )
    for start, left in principal.changes:
        base = monthly_sum if is_sum and left else left
        if start > first and base != account.principal:
            account.set_principal(base, start)
    account.finish(request.until + ONE_DAY)
    return account


def _running_lines(request: Request, principal: _Principal) -> tuple[ResultLine, ...]:
    is_sum = request.terms.kind is ClauseKind.FLAT_PER_MONTH
    return tuple(
        ResultLine(
            0,
            line.first,
            line.last,
            line.days,
            from_minor(principal.on(line.first) if is_sum else line.principal, request.places),
            None if is_sum else line.percent,
            line.year_length,
            from_minor(line.interest, request.places),
            line.because,
            False,
        )
        for line in _running(request, principal).lines
    )


def _stretches(request: Request, first: date) -> Iterator[Stretch]:
    """Constant rates: a year of 365 days, a day, or calendar months by their length."""
    terms = request.terms
    if terms.kind in (ClauseKind.PERCENT_PER_YEAR, ClauseKind.PERCENT_PER_DAY):
        length = 365 if terms.kind is ClauseKind.PERCENT_PER_YEAR else 1
        yield Stretch(first, terms.value, length, False, True, "start")
        return
    percent = Decimal(100) if terms.kind is ClauseKind.FLAT_PER_MONTH else terms.value
    start, before = first, 0
    while start <= request.until + ONE_DAY:
        following = add_months(start.replace(day=1), 1)
        length = (following - start.replace(day=1)).days
        if length != before:
            yield Stretch(start, percent, length, False, True, "month" if before else "start")
        start, before = following, length


def _capitalisations(request: Request) -> Iterator[date]:
    """The day after each anniversary of `due`, through the day after `until`: from then on the fee so far bears the fee."""
    months = {ClauseCompounding.MONTHLY: 1, ClauseCompounding.YEARLY: 12}.get(request.terms.compounding)
    count = 1
    while months and (day := add_months(request.due, months * count) + ONE_DAY) <= request.until + ONE_DAY:
        if day > request.first_fee_day:
            yield day
        count += 1


def _months(request: Request, principal: _Principal) -> Iterator[ResultLine]:
    """Whole months from the first day of the fee: each started one, or each that was unpaid to its end. One line a month."""
    terms, first = request.terms, request.first_fee_day
    is_sum, only_full = terms.kind is ClauseKind.FLAT_PER_MONTH, terms.counting is MonthCounting.FULL
    capitalises = () if is_sum else tuple(_capitalisations(request))
    fees = compounded = capitalised = count = 0
    while True:
        start, end = add_months(first, count), add_months(first, count + 1) - ONE_DAY
        if start > request.until or (only_full and end > request.until):
            return
        if (reached := bisect_right(capitalises, start)) > capitalised:
            capitalised, compounded = reached, fees
        base = principal.on(start)
        if only_full and not principal.on(end):
            base = 0
        base += compounded
        if not base:
            return
        charge = to_minor(terms.value, request.places) if is_sum else _share(base, terms.value)
        fees += charge
        rate = None if is_sum else terms.value
        because = "month" if count else "start"
        yield _line(request, start, min(end, request.until), base, rate, None, charge, because)
        count += 1


def _line(
    request: Request, first: date, last: date, base: int, rate: Decimal | None, length: int | None, charge: int, because: str
) -> ResultLine:
    places = request.places
    days = (last - first).days + 1
    return ResultLine(
        0, first, last, days, from_minor(base, places), rate, length, from_minor(charge, places), because, False
    )


def _share(base: int, percent: Decimal) -> int:
    exact = Fraction(base) * Fraction(percent) / 100
    return divide_half_up(exact.numerator, exact.denominator)


def _bounded(request: Request, fee: Decimal, is_late: bool, notes: list[Note]) -> tuple[Decimal, bool]:
    """The fee within its minimum and its caps, and whether a cap holds it."""
    terms = request.terms
    if is_late and terms.minimum_amount is not None and fee < terms.minimum_amount:
        minimum = from_minor(to_minor(terms.minimum_amount, request.places), request.places)
        notes.append(Note("minimum_applied", {"fee": fee, "minimum": minimum}))
        fee = minimum
    caps = []
    if terms.cap_percent is not None:
        caps.append(from_minor(_share(to_minor(request.amount, request.places), terms.cap_percent), request.places))
    if terms.cap_amount is not None:
        caps.append(from_minor(to_minor(terms.cap_amount, request.places), request.places))
    cap = min(caps, default=None)
    if cap is None or fee < cap:
        return fee, False
    if fee > cap:
        notes.append(Note("cap_applied", {"fee": fee, "cap_amount": cap}))
    return cap, True


def _daily(request: Request, principal: _Principal) -> Decimal:
    """What one more day adds to a fee that runs by the day; other fees grow in steps."""
    day = request.until + ONE_DAY
    if request.is_stepped or not _is_charged(request, principal, day):
        return from_minor(0, request.places)
    exact = _running(request, principal).daily(day)
    return from_minor(divide_half_up(exact.numerator, exact.denominator), request.places)


def _by_law(request: Request, notes: list[Note]) -> statutory_interest.Result | None:
    """Interest and recovery sums by law for the same facts, or None with a note that says why."""
    if request.law is None:
        return None
    values = {
        "jurisdiction": request.law.code,
        "regime": request.regime.id,
        "debts": [{"amount": request.amount, "due": request.due}],
        "until": request.until,
        "payments": request.payments,
        "currency": request.currency,
    }
    try:
        result = statutory_interest.compute(statutory_interest.build(Parser(), values, facts=request.facts))
    except RequestError as error:
        notes.append(Note("statutory_not_available", {"reason": error.faults[0].code}))
        return None
    notes += [note for note in result.notes if note.code in ("recovery_own_currency", "below_minimum_claim")]
    return result


def _findings(request: Request, effective: Decimal, fee: Decimal) -> tuple[Finding, ...]:
    """What the rules of the file say about the clause; `ok` if none stands against it."""
    found = []
    annual = effective
    if request.terms.kind in PERIODS:
        annual = request.terms.value * PERIODS[request.terms.kind]
    for rule in request.law.clause_rule:
        if rule.kinds and request.terms.kind not in rule.kinds:
            continue
        if rule.regimes and request.regime.id not in rule.regimes:
            continue
        values = _tested(request, rule, annual, fee)
        if values is None:
            continue
        if rule.text:
            values["text"] = rule.text
        if rule.confidence is not Confidence.VERIFIED:
            values["confidence"] = str(rule.confidence)
        found.append(Finding(rule.severity, rule.code, values, rule.law, rule.url))
    if not any(finding.severity in (Severity.WARNING, Severity.UNLAWFUL) for finding in found):
        found.insert(0, Finding(Severity.OK, "no_rule_against", {"checked": request.law.checked}, "", ""))
    return tuple(found)


def _tested(request: Request, rule: ClauseRule, annual: Decimal, fee: Decimal) -> dict[str, Any] | None:
    """The values of a finding if the rule speaks, else None."""
    if rule.test is ClauseTest.ALWAYS:
        return {"rate": annual}
    if rule.test is ClauseTest.COMPOUNDS:
        return {"rate": annual} if request.terms.compounding is not ClauseCompounding.NONE else None
    if rule.threshold.bands:
        cap = _cap(request, rule.threshold)
        return {"fee": fee, "cap_amount": cap} if cap is not None and fee > cap else None
    threshold = _threshold(request, rule.threshold)
    if threshold is None:
        return None
    if rule.test is ClauseTest.FEE_ABOVE:
        share = fee * 100 / request.amount
        return {"rate": round(share, 2), "cap": threshold} if share > threshold else None
    below = rule.test is ClauseTest.ANNUAL_RATE_BELOW
    if (annual < threshold) if below else (annual > threshold):
        return {"rate": annual, "floor" if below else "cap": threshold, "statutory": threshold}
    return None


def _cap(request: Request, threshold: Threshold) -> Decimal | None:
    """The highest sum for a debt of this size, in the law's own currency; None for a debt in another."""
    if request.currency != request.law.currency:
        return None
    cap = scale(threshold.bands, request.amount)
    cap = cap if threshold.maximum is None else min(cap, threshold.maximum)
    return rounded(cap, from_minor(1, request.places))


def _threshold(request: Request, threshold: Threshold) -> Decimal | None:
    """The percent a clause is measured against on the first day of delay; None where it is not known."""
    day = request.due + ONE_DAY
    if threshold.percent is not None:
        return threshold.percent
    try:
        if threshold.regime:
            regime = request.law.regimes[threshold.regime]
            rate = statutory_interest.rate_on(regime, day, request.due, request.facts)
        else:
            found = reader.series(threshold.reference)
            series = RateSeries(tuple(step.start for step in found.steps), tuple(step.percent for step in found.steps))
            rate = series.on(day)
        return rate * threshold.multiple + threshold.margin
    except RateUnknown:
        return None
