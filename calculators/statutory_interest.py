"""Interest that the law gives on money paid late, with fixed recovery sums, part payments and costs.

Law: the regimes of `jurisdictions/`; each result names the articles it stands on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from calculators import reader
from calculators.finance.accrual import Account, Line, Schedule
from calculators.finance.appropriation import Appropriated, Cost, Debt, Ledger
from calculators.finance.day_count import DAY_COUNTS
from calculators.finance.due_date import add_months, roll_following
from calculators.finance.fees import rounded, scale
from calculators.finance.money import decimals, divide_half_up, from_minor, to_minor
from calculators.finance.rate_series import RateUnknown
from calculators.law.model import CostScale, Jurisdiction, Moratorium, Recovery, Regime
from calculators.law.vocabulary import Compounding, Confidence, DayCountName, DecidedBy, PaymentDay, Rounding
from calculators.rates import BeforeRegime, RateRule, pick
from calculators.results import Note, Source, listed, remarks
from calculators.schema import Field, Parser

ONE_DAY = timedelta(days=1)
SATURDAY = 6

FIELDS = (
    Field("jurisdiction", "jurisdiction", required=True),
    Field("regime", "regime", default="business"),
    Field(
        "debts",
        "list",
        required=True,
        fields=(
            Field("amount", "money", required=True),
            Field("due", "date"),
            Field("interest_from", "date"),
            Field("label", "text"),
        ),
    ),
    Field("until", "date", required=True),
    Field(
        "payments",
        "list",
        default=(),
        fields=(
            Field("amount", "money", required=True),
            Field("date", "date", required=True),
            Field("debt", "integer", zero=True),
        ),
    ),
    Field(
        "costs",
        "list",
        default=(),
        fields=(
            Field("amount", "money", required=True),
            Field("date", "date", required=True),
            Field("bears_interest", "boolean", default=False),
        ),
    ),
    Field(
        "credits",
        "list",
        default=(),
        fields=(
            Field("debt", "integer", required=True, zero=True),
            Field("amount", "money", required=True),
            Field("date", "date", required=True),
        ),
    ),
    Field("contract_date", "date"),
    Field("currency", "currency"),
    Field("day_count", "choice", choices=DayCountName),
    Field("rate", "percent", zero=True),
    Field("payment_day", "choice", choices=PaymentDay),
    Field("rounding", "choice", choices=Rounding, default=Rounding.LINE),
    Field("business_days", "boolean", default=False),
    Field("facts", "facts"),
)


@dataclass(frozen=True)
class RequestedDebt:
    """A sum, the day it was due and the first day that bears interest; `path` names it in an error."""

    amount: Decimal
    due: date
    first: date
    path: str
    rolled_from: date | None = None


@dataclass(frozen=True)
class Request:
    """A checked request."""

    law: Jurisdiction
    regime: Regime
    debts: tuple[RequestedDebt, ...]
    until: date
    facts: dict[str, Any]
    contract_date: date
    currency: str
    day_count: str
    payment_day: PaymentDay
    payments: tuple[dict[str, Any], ...] = ()
    costs: tuple[dict[str, Any], ...] = ()
    credits: tuple[dict[str, Any], ...] = ()
    rate: Decimal | None = None
    rounding: Rounding = Rounding.LINE
    moratoria: tuple[Moratorium, ...] = ()
    contract_date_given: bool = False
    day_count_given: bool = False
    notes: tuple[Note, ...] = ()

    @property
    def places(self) -> int:
        """Decimals of the currency."""
        return decimals(self.currency)

    @property
    def day_after(self) -> date:
        """The day after the last counted one, for which `daily_interest` is worked out."""
        return self.until + ONE_DAY

    @property
    def is_below_minimum(self) -> bool:
        """Do all debts together, without credit notes, stay below what the law awards interest on?"""
        minimum = self.regime.minimum_claim
        if minimum is None or self.rate is not None or self.currency != self.law.currency:
            return False
        return sum(debt.amount for debt in self.debts) - sum(credit["amount"] for credit in self.credits) < minimum.amount


@dataclass(frozen=True)
class ResultLine:
    """One stretch of one debt (or of one cost, then `debt` is None)."""

    debt: int | None
    from_: date
    to: date
    days: int
    principal: Decimal
    rate: Decimal
    year_length: int
    interest: Decimal
    because: str
    provisional: bool
    cost: int | None = None


@dataclass(frozen=True)
class Payment:
    """Where one payment went."""

    date: date
    amount: Decimal
    to_costs: Decimal
    to_interest: Decimal
    to_principal: Decimal
    unused: Decimal
    debt: int | None = None


@dataclass(frozen=True)
class Balance:
    """What is still owed at `until`; `recovery_costs` of another currency stand outside `total`."""

    principal: Decimal
    interest: Decimal
    costs: Decimal
    recovery_costs: Decimal
    total: Decimal


@dataclass(frozen=True)
class Result:
    """All amounts in `currency`, to its smallest unit; see the interface for each key."""

    currency: str
    interest: Decimal
    recovery_costs: Decimal
    daily_interest: Decimal
    days: int
    lines: tuple[ResultLine, ...]
    payments: tuple[Payment, ...]
    balance: Balance
    known_through: date | None
    provisional_interest: Decimal
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]
    checked: date | None = None
    recovery_currency: str | None = None


def parse(data: Any) -> Request:
    """A request from its JSON value. Raises RequestError with every fault at once."""
    parser = Parser(data)
    values = parser.object(FIELDS, data)
    return build(parser, values)


def build(parser: Parser, values: dict[str, Any], facts: dict[str, Any] | None = None) -> Request:
    """A checked request from typed values; the other calculators give `facts` that they have checked themselves."""
    law = reader.jurisdiction(values["jurisdiction"]) if values.get("jurisdiction") else None
    regime = parser.regime(law, values.get("regime"))
    facts = parser.facts(law, values.get("facts")) if facts is None else dict(facts)
    until = values.get("until")
    currency = values.get("currency")
    if currency and regime and regime.only_currency and currency != law.currency:
        parser.fault("currency_refused", "currency", given=currency, currency=law.currency)
    notes: list[Note] = []
    debts = _debts(parser, values, law, regime, notes)
    _check_payments(parser, values, until)
    _check_credits(parser, values)
    if debts and law:
        first_due = min(debt.due for debt in debts)
        for fact in law.fact:
            if fact.default_if_first_due_before and fact.key not in facts:
                facts[fact.key] = first_due < fact.default_if_first_due_before
    parser.raise_if_faulty()
    request = Request(
        law=law,
        regime=regime,
        debts=tuple(debts),
        until=until,
        facts=facts,
        contract_date=values.get("contract_date") or debts[0].rolled_from or debts[0].due,
        currency=currency or law.currency,
        day_count=values.get("day_count") or regime.day_count,
        payment_day=values.get("payment_day") or regime.payment_day,
        payments=tuple(values.get("payments") or ()),
        costs=tuple(values.get("costs") or ()),
        credits=tuple(values.get("credits") or ()),
        rate=values.get("rate"),
        rounding=values.get("rounding") or Rounding.LINE,
        moratoria=_moratoria(law, regime, facts),
        contract_date_given=bool(values.get("contract_date")),
        day_count_given=bool(values.get("day_count")),
        notes=tuple(notes),
    )
    _check_reach(parser, request)
    parser.raise_if_faulty()
    return request


def compute(request: Request) -> Result:
    """Interest, recovery sums and balance at the end of `until`. Raises TooLarge for sums past what stays exact."""
    case = _Case(request)
    end = request.day_after
    places = request.places
    paid = [_payment(payment, went, places) for payment, went in zip(request.payments, case.pay_all(), strict=True)]
    case.finish(end)
    accounts = case.accounts
    interest = _rounded_sum(account.completed for account in accounts)
    settled = sum(account.paid for account in accounts)
    principal = sum(debt.account.principal for debt in case.debts)
    costs = sum(cost.open for cost in case.costs)
    recovery, recovery_currency, recovery_source = _recovery(request, case)
    same_currency = recovery_currency in (None, request.currency)
    lines = case.lines(places)
    owed = principal + interest - settled + costs

    def money(units: int) -> Decimal:
        return from_minor(units, places)

    provisional = sum((line.interest for line in lines if line.provisional), money(0))
    known_through = case.known_through
    fixed = known_through is None and request.rate is None
    notes = [
        *request.notes,
        *_notes(request, case, lines, paid, money(interest), provisional, known_through),
        *remarks(request.regime.note),
    ]
    if recovery and not same_currency:
        notes.append(Note("recovery_own_currency", {"currency": recovery_currency}))
    return Result(
        currency=request.currency,
        interest=money(interest),
        recovery_costs=recovery,
        daily_interest=money(_rounded_sum(account.daily(end) for account in accounts)),
        days=case.debts[0].account.days,
        lines=lines,
        payments=tuple(paid),
        balance=Balance(
            money(principal),
            money(interest - settled),
            money(costs),
            recovery,
            money(owed) + (recovery if same_currency else 0),
        ),
        known_through=known_through,
        provisional_interest=provisional,
        notes=tuple(notes),
        sources=_sources(request, case, recovery_source),
        checked=request.regime.checked if fixed else None,
        recovery_currency=recovery_currency,
    )


class _Case:
    """The accounts of one request."""

    def __init__(self, request: Request, rule: RateRule | None = None):
        self.request = request
        self.rule = rule or rate_rule(request, request.regime, Decimal(0) if request.is_below_minimum else request.rate)
        self.cost_rule = cost_rule(request, self.rule)
        self._schedules: dict[Any, Schedule] = {}
        starts = [debt.first for debt in request.debts]
        starts += [cost["date"] for cost in request.costs if cost["bears_interest"]]
        self._earliest = min((start for start in starts if start <= request.day_after), default=request.day_after)
        places = request.places
        credited = [Decimal(0)] * len(request.debts)
        for credit in request.credits:
            credited[credit["debt"]] += credit["amount"]
        self.debts = [
            Debt(self._account(to_minor(debt.amount - credit, places), debt.first, self.rule), debt.due, index)
            for index, (debt, credit) in enumerate(zip(request.debts, credited, strict=True))
        ]
        self.costs = []
        for index, cost in enumerate(request.costs):
            units = to_minor(cost["amount"], places)
            account = self._account(units, cost["date"], self.cost_rule) if cost["bears_interest"] else None
            self.costs.append(Cost(units, cost["date"], index, account))
        self.accounts = [debt.account for debt in self.debts] + [cost.account for cost in self.costs if cost.account]
        bears = request.payment_day is PaymentDay.BEARS
        self.ledger = Ledger(self.debts, self.costs, request.regime.appropriation, payment_day_bears=bears)

    def pay_all(self) -> list[Appropriated]:
        """Appropriate every payment in order of its date; what became of each keeps the order of the request."""
        places = self.request.places
        answers: list[Appropriated | None] = [None] * len(self.request.payments)
        in_order = sorted(enumerate(self.request.payments), key=lambda item: (item[1]["date"], item[0]))
        for index, payment in in_order:
            answers[index] = self.ledger.pay(to_minor(payment["amount"], places), payment["date"], payment.get("debt"))
        return answers

    def finish(self, end: date) -> None:
        """Run every account to the day before `end`."""
        for account in self.accounts:
            account.finish(end)

    def lines(self, places: int) -> tuple[ResultLine, ...]:
        """The lines of all debts, then of all costs."""
        found = [_line(line, places, debt.index, None) for debt in self.debts for line in debt.account.lines]
        for cost in self.costs:
            if cost.account:
                found += [_line(line, places, None, cost.index) for line in cost.account.lines]
        return tuple(found)

    @property
    def rules(self) -> tuple[RateRule, ...]:
        """The rules in use: the debts' own, and the costs' where a cost bears interest."""
        return (self.rule, self.cost_rule) if any(cost.account for cost in self.costs) else (self.rule,)

    @property
    def known_through(self) -> date | None:
        """The earliest of the series in use."""
        days = [rule.known_through for rule in self.rules if rule.known_through]
        return min(days, default=None)

    def _account(self, units: int, first: date, rule: RateRule) -> Account:
        request = self.request
        # A rate that does not depend on when the delay began has one schedule for all debts.
        depends_on_start = rule.is_frozen or any(
            rows and rows[0].decided_by is DecidedBy.DEFAULT_DATE for rows in (rule.regime.margins, rule.regime.rates)
        )
        key = (id(rule), first if depends_on_start else self._earliest)
        if first > request.day_after:
            key = (id(rule), None)  # bears nothing yet, so its rate need not be known
        if key not in self._schedules:
            self._schedules[key] = rule.schedule(key[1], request.until) if key[1] else rule.idle_schedule(first)
        return Account(
            units,
            first,
            self._schedules[key],
            rounding_by_line=request.rounding is Rounding.LINE,
            capitalises=_capitalisations(rule.regime.compounding, first, request.day_after),
            stops_at_principal=rule.regime.ceiling is not None,
        )


def rate_on(regime: Regime, day: date, contract_date: date, facts: dict[str, Any]) -> Decimal:
    """The statutory rate, in percent a year, for a delay that begins on `day`. Raises RateUnknown before the rates begin."""
    return RateRule(regime, DAY_COUNTS[regime.day_count], contract_date, facts).percent(day, day)


def rate_rule(request: Request, regime: Regime, rate: Decimal | None) -> RateRule:
    """The rate of a regime for the facts of a request."""
    day_count = request.day_count if regime is request.regime or request.day_count_given else regime.day_count
    return RateRule(regime, DAY_COUNTS[day_count], request.contract_date, request.facts, request.moratoria, rate)


def cost_rule(request: Request, rule: RateRule) -> RateRule:
    """The rate of costs: the file's own regime for them, or else the rule of the debts."""
    if not request.regime.cost_regime:
        return rule
    regime = next(regime for regime in request.law.regime if regime.id == request.regime.cost_regime)
    return rate_rule(request, regime, None)


def _debts(
    parser: Parser, values: dict[str, Any], law: Jurisdiction | None, regime: Regime | None, notes: list[Note]
) -> list[RequestedDebt]:
    debts = []
    wait = timedelta(days=regime.first_day if regime else 1)
    faulty = {fault.field for fault in parser.faults}
    for index, debt in enumerate(values.get("debts") or ()):
        path = f"debts[{index}]"
        due, given_first = debt.get("due"), debt.get("interest_from")
        if (due is None) == (given_first is None):
            # A faulty day, or an entry that is no object, has already been named.
            if due or not faulty & {path, f"{path}.due", f"{path}.interest_from"}:
                parser.fault("due_or_interest_from", path)
            continue
        if debt.get("amount") is None:
            continue
        rolled_from = None
        if due:
            path = f"{path}.due"
            if values.get("business_days") and law:
                rolled_from, due = due, _rolled(law, due, index, notes)
                rolled_from = None if rolled_from == due else rolled_from
            first = due + wait
        else:
            path, first, due = f"{path}.interest_from", given_first, given_first - ONE_DAY
        debts.append(RequestedDebt(debt["amount"], due, first, path, rolled_from))
    return debts


def _rolled(law: Jurisdiction, due: date, index: int, notes: list[Note]) -> date:
    """The due day moved as the law says, with a note that tells."""
    rule = law.business_days
    if rule is None:
        if not any(note.code == "no_roll_rule" for note in notes):
            notes.append(Note("no_roll_rule", {"jurisdiction": law.code}))
        return due
    calendar = reader.calendar(rule.calendar)
    rolled = roll_following(due, lambda day: calendar.is_working_day(day, rule.weekend))
    if not (calendar.first <= due and rolled <= calendar.last):
        note = Note("calendar_unknown", {"year": due.year})
        if note not in notes:
            notes.append(note)
    if calendar.regional and not any(note.code == "calendar_regional" for note in notes):
        notes.append(Note("calendar_regional", {"law": rule.law}))
    if rolled != due:
        notes.append(Note("due_rolled", {"debt": index, "from": due, "to": rolled}))
    if rolled.isoweekday() == SATURDAY and SATURDAY not in rule.weekend:
        notes.append(Note("saturday_stays", {"date": rolled, "law": rule.law}))
    return rolled


def _check_payments(parser: Parser, values: dict[str, Any], until: date | None) -> None:
    for index, payment in enumerate(values.get("payments") or ()):
        day = payment.get("date")
        if day and until and day > until:
            parser.fault("after_until", f"payments[{index}].date", date=str(day), until=str(until))
        _check_debt_index(parser, values, payment.get("debt"), f"payments[{index}].debt")


def _check_credits(parser: Parser, values: dict[str, Any]) -> None:
    debts = values.get("debts") or ()
    credited: dict[int, Decimal] = {}
    for index, credit in enumerate(values.get("credits") or ()):
        at = credit.get("debt")
        if not _check_debt_index(parser, values, at, f"credits[{index}].debt") or credit.get("amount") is None:
            continue
        credited[at] = credited.get(at, Decimal(0)) + credit["amount"]
        amount = debts[at].get("amount")
        if amount is not None and credited[at] > amount:
            parser.fault("credit_exceeds_debt", f"credits[{index}].amount", given=str(credited[at]), amount=str(amount))


def _check_debt_index(parser: Parser, values: dict[str, Any], index: int | None, path: str) -> bool:
    if index is None:
        return False
    count = len(values.get("debts") or ())
    if index >= count:
        parser.fault("unknown_debt", path, given=index, count=count)
        return False
    return True


def _moratoria(law: Jurisdiction, regime: Regime, facts: dict[str, Any]) -> tuple[Moratorium, ...]:
    """The pauses that apply to this case."""
    return tuple(
        pause
        for pause in law.moratorium
        if (not pause.regimes or regime.id in pause.regimes) and (not pause.fact or facts.get(pause.fact))
    )


def _check_reach(parser: Parser, request: Request) -> None:
    """Every first day of interest must lie where the law's rates are known; a cost that bears none is never asked."""
    rule = rate_rule(request, request.regime, request.rate)
    starts = [(debt.first, debt.path, rule) for debt in request.debts]
    rule_of_costs = cost_rule(request, rule)
    starts += [
        (cost["date"], f"costs[{index}].date", rule_of_costs)
        for index, cost in enumerate(request.costs)
        if cost["bears_interest"]
    ]
    for first, path, applied in starts:
        if first > request.day_after:
            continue  # bears nothing yet
        try:
            applied.percent(first, first)
        except RateUnknown as unknown:
            by_contract = unknown.day == request.contract_date != first
            path = "contract_date" if by_contract and request.contract_date_given else path
            code = "before_regime" if isinstance(unknown, BeforeRegime) else "before_series"
            parser.fault(code, path, date=str(unknown.day), first=str(unknown.first))


def _capitalisations(compounding: Compounding, first: date, last: date) -> Iterator[date]:
    """Days through `last` from which unpaid interest itself bears interest."""
    if compounding is Compounding.YEARLY:
        years = 1
        while (day := add_months(first, 12 * years)) <= last:
            yield day
            years += 1
    elif compounding is Compounding.CALENDAR_YEARLY:
        yield from (date(year, 1, 1) for year in range(first.year + 1, last.year + 1))


def _rounded_sum(amounts: Any) -> int:
    total = sum(amounts, Fraction(0))
    return divide_half_up(total.numerator, total.denominator)


def _payment(payment: dict[str, Any], went: Appropriated, places: int) -> Payment:
    paid = from_minor(to_minor(payment["amount"], places), places)
    parts = (went.to_costs, went.to_interest, went.to_principal, went.unused)
    return Payment(payment["date"], paid, *(from_minor(units, places) for units in parts), debt=payment.get("debt"))


def _line(line: Line, places: int, debt: int | None, cost: int | None) -> ResultLine:
    return ResultLine(
        debt,
        line.first,
        line.last,
        line.days,
        from_minor(line.principal, places),
        line.percent,
        line.year_length,
        from_minor(line.interest, places),
        line.because,
        line.provisional,
        cost,
    )


def _recovery(request: Request, case: _Case) -> tuple[Decimal, str | None, Recovery | CostScale | None]:
    """Fixed sums for the debts that bore interest: total, its currency, and the rule it stands on."""
    total = Decimal(0)
    used = None
    by_scale = request.regime.cost_scale
    if by_scale and request.facts.get(by_scale.fact):
        late = [asked.amount for debt, asked in zip(case.debts, request.debts, strict=True) if debt.account.lines]
        if late:
            total = max(scale(by_scale.bands, sum(late)), by_scale.minimum)
            used = by_scale
        if by_scale.maximum is not None:
            total = min(total, by_scale.maximum)
        return rounded(total, from_minor(1, decimals(request.law.currency))), request.law.currency, used
    for debt, asked in zip(case.debts, request.debts, strict=True):
        if not debt.account.lines or not request.regime.recovery:
            continue
        decided = request.regime.recovery[0].decided_by
        day = request.contract_date if decided is DecidedBy.CONTRACT_DATE else debt.account.lines[0].first
        try:
            used = pick(request.regime.recovery, day)
        except RateUnknown:
            continue  # the sum did not exist yet
        total += used.amount(asked.amount)
    currency = used.currency if used else None
    return total.quantize(from_minor(0, decimals(currency or request.currency))), currency, used


def _notes(
    request: Request,
    case: _Case,
    lines: tuple[ResultLine, ...],
    paid: list[Payment],
    interest: Decimal,
    provisional: Decimal,
    known_through: date | None,
) -> list[Note]:
    regime = request.regime
    notes = []
    if request.rate is not None:
        notes.append(Note("rate_given", {"rate": request.rate}))
    elif case.rule.is_frozen:
        seen = set()
        for line in lines:
            if line.debt is not None and line.debt not in seen:
                seen.add(line.debt)
                notes.append(Note("rate_frozen", {"rate": line.rate, "from": line.from_, "debt": line.debt}))
    rows = regime.margins or regime.rates
    if rows and rows[0].decided_by is DecidedBy.CONTRACT_DATE and len(rows) > 1 and not request.contract_date_given:
        if request.rate is None:
            notes.append(Note("contract_date_assumed", {"contract_date": request.contract_date}))
    if any(line.provisional for line in lines):
        notes.append(Note("provisional", {"known_through": known_through, "interest": provisional}))
    for pause in request.moratoria:
        if any(debt.first <= pause.to and request.until >= pause.start for debt in request.debts):
            notes.append(Note("moratorium", {"from": pause.start, "to": pause.to, "law": pause.law, "url": pause.url}))
    surcharge = case.rule.surcharge_from
    if surcharge and surcharge <= request.until:
        notes.append(
            Note("surcharge_from", {"date": surcharge, "points": regime.surcharge.points, "law": regime.surcharge.law})
        )
    for debt in case.debts:
        if debt.account.stopped:
            values = {"debt": debt.index, "date": debt.account.stopped, "law": regime.ceiling.law, "url": regime.ceiling.url}
            notes.append(Note("interest_at_principal", values))
    if request.is_below_minimum:
        minimum = regime.minimum_claim
        values = {"minimum": minimum.amount, "law": minimum.law, "url": minimum.url}
        notes.append(Note("below_minimum_claim", values))
    if request.rounding is Rounding.TOTAL:
        notes.append(Note("rounding_total", {}))
    if not request.day_count_given:
        notes += _other_day_counts(request, case.rule, interest)
    unused = sum((payment.unused for payment in paid), Decimal(0))
    if unused:
        notes.append(Note("unused_payment", {"amount": unused}))
    if regime.rate_is_maximum and request.rate is None and lines:
        notes.append(Note("rate_is_maximum", {"rate": lines[0].rate}))
    if request.rate is None and regime.confidence is Confidence.RECALLED:
        notes.append(Note("recalled", {"law": regime.law}))
    return notes


def _other_day_counts(request: Request, rule: RateRule, interest: Decimal) -> list[Note]:
    """What the other usual day counts would give, where that is more than a cent apart."""
    notes = []
    for name in request.regime.day_count_alternatives:
        other = replace(request, day_count=name, day_count_given=True)
        case = _Case(other, rule.counted_by(DAY_COUNTS[name]))
        case.pay_all()
        case.finish(request.day_after)
        units = _rounded_sum(account.completed for account in case.accounts)
        value = from_minor(units, request.places)
        if abs(value - interest) > Decimal("0.01"):
            values = {"day_count": str(name), "interest": value, "difference": value - interest}
            notes.append(Note("other_day_count", values))
    return notes


def _sources(request: Request, case: _Case, recovery: Recovery | CostScale | None) -> tuple[Source, ...]:
    regime = request.regime
    found = [Source(regime.law, regime.url)]
    for rule in case.rules:
        if rule.series is not None:
            series = reader.series(rule.series_name)
            found.append(Source(f"{series.title} ({series.law})" if series.law else series.title, series.url))
        if rule is not case.rule:
            found.append(Source(rule.regime.law, rule.regime.url))
    if request.payments and regime.appropriation_law:
        found.append(Source(regime.appropriation_law, ""))
    if recovery:
        found.append(Source(recovery.law, recovery.url))
    if case.rule.surcharge_from:
        found.append(Source(regime.surcharge.law, regime.surcharge.url))
    if any(debt.account.stopped for debt in case.debts):
        found.append(Source(regime.ceiling.law, regime.ceiling.url))
    if request.is_below_minimum:
        found.append(Source(regime.minimum_claim.law, regime.minimum_claim.url))
    found += [Source(pause.law, pause.url) for pause in request.moratoria]
    if any(debt.rolled_from for debt in request.debts):
        found.append(Source(request.law.business_days.law, request.law.business_days.url))
    return listed(found)
