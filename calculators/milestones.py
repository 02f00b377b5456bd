"""A price split into milestones so that each, should it stay unpaid, fits a court's small-claims limit with head-room.

Head-room is what the court counts towards its limit besides the sum itself while the debtor stays silent: interest at
the last known rate, fixed recovery sums, costs, as the procedure's file says.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from calculators import reader, statutory_interest
from calculators.errors import Fault, RequestError
from calculators.finance.day_count import DAY_COUNTS
from calculators.finance.money import allocate, decimals, divide_half_up, from_minor, to_minor
from calculators.law.model import Jurisdiction, Limit, Procedure, Regime
from calculators.law.vocabulary import Claimant, Confidence, Counted, Severity
from calculators.rates import RateRule
from calculators.results import Finding, Note, Source, listed, remarks
from calculators.schema import Field, Parser

ONE_DAY = timedelta(days=1)
MOST_MILESTONES = 1000

FIELDS = (
    Field("jurisdiction", "jurisdiction", required=True),
    Field("procedure", "procedure"),
    Field("price", "money", required=True),
    Field("start", "date", required=True),
    Field("end", "date", required=True),
    Field("deposit_percent", "percent", zero=True),
    Field("tax_percent", "percent", zero=True),
    Field("delay_days", "integer", zero=True, default=365),
    Field("regime", "regime", default="business"),
    Field("weights", "list"),
    Field("count", "integer", most=MOST_MILESTONES),
    Field("claimant", "choice", choices=Claimant, default=Claimant.BUSINESS),
    Field("separate_contracts", "boolean", default=False),
    Field("round_to", "money"),
    Field("facts", "facts"),
)


@dataclass(frozen=True)
class Request:
    """A checked request; money in whole smallest units."""

    law: Jurisdiction
    regime: Regime
    procedure: Procedure
    price: int
    start: date
    end: date
    deposit_percent: Decimal
    tax_percent: Decimal
    delay_days: int
    weights: tuple[Decimal, ...]
    count: int
    claimant: Claimant
    separate_contracts: bool
    round_to: int
    facts: dict[str, Any]

    @property
    def currency(self) -> str:
        """Of the court's limit and of the price."""
        return self.procedure.currency or self.law.currency

    @property
    def places(self) -> int:
        """Decimals of the currency."""
        return decimals(self.currency)

    @property
    def filing(self) -> date:
        """Latest day on which a claim for the last milestone is filed."""
        return self.end + timedelta(days=self.delay_days)


@dataclass(frozen=True)
class Headroom:
    """What is kept free of the limit for the largest milestone, and the tax within it."""

    interest: Decimal
    recovery_costs: Decimal
    costs: Decimal
    tax: Decimal


@dataclass(frozen=True)
class Milestone:
    """One part of the price; `claim_value` is what the court would count."""

    number: int
    due: date
    net: Decimal
    tax: Decimal
    gross: Decimal
    share_percent: Decimal
    claim_value: Decimal
    within_limit: bool


@dataclass(frozen=True)
class Result:
    """Amounts in `currency`; `limit` and `largest_milestone` are None where the procedure has no limit."""

    limit: Decimal | None
    currency: str
    procedure: str
    headroom: Headroom
    largest_milestone: Decimal | None
    milestones: tuple[Milestone, ...]
    exposure: Decimal
    together: Decimal
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]


def parse(data: Any) -> Request:
    """A request from its JSON value. Raises RequestError with every fault at once."""
    parser = Parser(data)
    values = parser.object(FIELDS, data)
    law = reader.jurisdiction(values["jurisdiction"]) if values.get("jurisdiction") else None
    regime = parser.regime(law, values.get("regime"), may_be_refused=True)
    facts = parser.facts(law, values.get("facts"))
    start, end = values.get("start"), values.get("end")
    if start and end and end < start:
        parser.fault("date_order", "end", start=str(start), end=str(end))
    weights = tuple(values.get("weights") or ())
    if len(weights) > MOST_MILESTONES:
        parser.fault("too_many", "weights", given=len(weights), max=MOST_MILESTONES)
    if weights and values.get("count") and values["count"] > len(weights) + bool(values.get("deposit_percent")):
        parser.fault("weights_count", "count", weights=len(weights), count=values["count"])
    if values.get("deposit_percent") is not None and values["deposit_percent"] > 100:
        parser.fault("too_large", "deposit_percent", given=str(values["deposit_percent"]), max="100")
    procedure = _procedure(parser, law, regime, values)
    if end and values.get("delay_days") and end > date(2200, 12, 31) - timedelta(days=values["delay_days"]):
        parser.fault("too_large", "delay_days", given=str(values["delay_days"]), max="10000")
    if procedure and procedure.limits and end and values.get("delay_days") is not None:
        first = min(limit.start for limit in procedure.limits)
        filing = end + timedelta(days=values["delay_days"])
        if filing < first:
            parser.fault("before_limit", "end", date=str(filing), first=str(first))
    parser.raise_if_faulty()
    for fact in law.fact:
        if fact.default_if_first_due_before:
            facts.setdefault(fact.key, start < fact.default_if_first_due_before)
    places = decimals(procedure.currency or law.currency)
    return Request(
        law=law,
        regime=regime,
        procedure=procedure,
        price=to_minor(values["price"], places),
        start=start,
        end=end,
        deposit_percent=values["deposit_percent"] or Decimal(0),
        tax_percent=values["tax_percent"] or Decimal(0),
        delay_days=values["delay_days"],
        weights=weights,
        count=values["count"] or 1,
        claimant=values["claimant"],
        separate_contracts=values["separate_contracts"],
        round_to=to_minor(values["round_to"] or Decimal(0), places),
        facts=facts,
    )


def compute(request: Request) -> Result:
    """The plan with the fewest milestones that all fit, and what it leaves exposed."""
    limit_row, limit_is_assumed = _limit(request)
    limit = to_minor(limit_row.amount, request.places) if limit_row else None
    court = _Court(request, limit)
    largest = court.largest_milestone()
    plan = _plan(request, court, largest)
    together, together_count = _together(request, court, plan)
    notes: list[Note] = []
    if limit_is_assumed:
        notes.append(Note("limit_last_known", {"limit": from_minor(limit, request.places), "from": limit_row.start}))
    if limit_row and limit_row.confidence is not Confidence.VERIFIED:
        notes.append(Note("limit_confidence", {"confidence": str(limit_row.confidence)}))
    if request.procedure.counts_confidence is not Confidence.VERIFIED and court.counted:
        notes.append(Note("counts_confidence", {"counts": [str(counted) for counted in court.counted]}))
    if court.counts_interest:
        notes.append(Note("headroom_rate", {"rate": court.rate}))
    elif Counted.INTEREST in request.procedure.counts:
        notes.append(Note("headroom_without_interest", {"law": request.regime.law}))
    most = max(plan, key=lambda milestone: milestone.gross)
    fee = court.fee(to_minor(most.gross, request.places), most.due)
    if fee:
        row = [row for row in request.procedure.fee if row.start <= request.filing][-1]
        notes.append(Note("court_fee", {"amount": from_minor(fee, request.places), "law": row.law, "url": row.url}))
    notes += remarks(request.procedure.note)
    interest, recovery = court.beside(largest or 0, request.end) if largest else (0, 0)
    return Result(
        limit=None if limit is None else from_minor(limit, request.places),
        currency=request.currency,
        procedure=request.procedure.id,
        headroom=Headroom(
            from_minor(interest, request.places),
            from_minor(recovery, request.places),
            from_minor(court.counted_fee(largest or 0, request.end), request.places),
            from_minor(largest - _net(largest, request.tax_percent) if largest else 0, request.places),
        ),
        largest_milestone=None if largest is None else from_minor(largest, request.places),
        milestones=tuple(plan),
        exposure=max(milestone.gross for milestone in plan),
        together=from_minor(together, request.places),
        findings=_findings(request, plan, limit, court, together, together_count),
        notes=tuple(notes),
        sources=_sources(request, limit_row),
    )


class _Court:
    """What a court adds up for a claim, and against what."""

    def __init__(self, request: Request, limit: int | None):
        self.request = request
        self.limit = limit
        # What counts besides the sum, as far as the law on file gives it: a refused regime gives no interest and no sum.
        self.counted = tuple(
            counted for counted in request.procedure.counts if counted is Counted.COSTS or not request.regime.refused
        )
        self.counts_interest = Counted.INTEREST in self.counted
        self.counts_recovery = Counted.RECOVERY_COSTS in self.counted
        self.counts_costs = Counted.COSTS in self.counted
        self.rate = None if request.regime.refused else _last_rate(request)

    def beside(self, gross: int, due: date, filed: date | None = None) -> tuple[int, int]:
        """Interest and recovery sum that count beside a sum due on `due`, when the claim is filed."""
        if not (self.counts_interest or self.counts_recovery):
            return 0, 0
        interest, recovery = self._grown(gross, due, filed or due + timedelta(days=self.request.delay_days))
        return interest if self.counts_interest else 0, recovery if self.counts_recovery else 0

    def _grown(self, gross: int, due: date, filed: date) -> tuple[int, int]:
        """Interest and recovery sum by law at the day of filing, in the court's currency."""
        if not gross or filed <= due or self.rate is None:
            return 0, 0
        case = statutory_interest.compute(self._case(gross, due, filed))
        same_currency = case.recovery_currency in (None, self.request.currency)
        recovery = to_minor(case.recovery_costs, self.request.places) if same_currency else 0
        return to_minor(case.interest, self.request.places), recovery

    def _case(self, gross: int, due: date, filed: date) -> statutory_interest.Request:
        request = self.request
        amount = from_minor(gross, request.places)
        first = due + timedelta(days=request.regime.first_day)
        return statutory_interest.Request(
            law=request.law,
            regime=replace(request.regime, day_count_alternatives=()),
            debts=(statutory_interest.RequestedDebt(amount, due, first, "price"),),
            until=filed,
            facts=request.facts,
            contract_date=request.start,
            currency=request.currency,
            day_count=request.regime.day_count,
            payment_day=request.regime.payment_day,
            rate=self.rate,
        )

    def fee(self, gross: int, due: date) -> int:
        """The court's fee for a claim of this sum, 0 where no table is known."""
        rows = [row for row in self.request.procedure.fee if row.start <= self.request.filing]
        if not rows or not gross:
            return 0
        row = rows[-1]
        interest = self._grown(gross, due, due + timedelta(days=self.request.delay_days))[0] if row.counts_interest else 0
        value = from_minor(gross + interest, self.request.places)
        if row.up_to is not None and value > row.up_to:
            return 0
        return to_minor(row.amount(value), self.request.places)

    def counted_fee(self, gross: int, due: date) -> int:
        """The court's fee where costs count towards the limit, else 0."""
        return self.fee(gross, due) if self.counts_costs else 0

    def claim_value(self, gross: int, due: date) -> int:
        """What the court counts for one milestone."""
        return gross + sum(self.beside(gross, due)) + self.counted_fee(gross, due)

    def fits(self, value: int) -> bool:
        """Is a value within the limit?"""
        if self.limit is None:
            return True
        return value <= self.limit if self.request.procedure.inclusive else value < self.limit

    def largest_milestone(self) -> int | None:
        """The largest gross sum due at `end` that fits; None without a limit. 0 if nothing fits."""
        if self.limit is None:
            return None
        low, high = 0, self.limit
        while low < high:  # the claim's value grows with the sum, so halving finds the edge
            middle = (low + high + 1) // 2
            if self.fits(self.claim_value(middle, self.request.end)):
                low = middle
            else:
                high = middle - 1
        return low


def _procedure(parser: Parser, law: Jurisdiction | None, regime: Regime | None, values: dict[str, Any]) -> Procedure | None:
    """The procedure asked for, or the file's default for this claimant and regime."""
    if law is None or regime is None:
        return None
    known = {procedure.id: procedure for procedure in law.procedure}
    name = values.get("procedure")
    if name is not None:
        if name not in known:
            parser.fault("unknown_procedure", "procedure", given=name[:40], known=list(known))
        return known.get(name)
    for procedure in law.procedure:
        if regime.id in procedure.default_for and values.get("claimant") in procedure.default_claimants:
            return procedure
    if not known:
        parser.fault("no_procedure", "jurisdiction", jurisdiction=law.code)
    elif not parser.names("procedure"):
        parser.fault("missing", "procedure", key="procedure")
    return None


def _limit(request: Request) -> tuple[Limit | None, bool]:
    """The limit in force when the last claim is filed, and whether that day lies past what is known."""
    rows = [row for row in request.procedure.limits if row.claimant in (None, request.claimant)]
    fitting = [row for row in rows if row.start <= request.filing]
    row = fitting[-1] if fitting else None
    return row, bool(row) and request.filing > request.law.checked


def _last_rate(request: Request) -> Decimal:
    """The last known rate of the regime, for a contract made on `start`."""
    regime = request.regime
    contract_date = max(request.start, _first_contract(regime))
    rule = RateRule(regime, DAY_COUNTS[regime.day_count], contract_date, request.facts)
    day = rule.known_through or max(request.law.checked, regime.since)
    return rule.percent(day, day)


def _first_contract(regime: Regime) -> date:
    rows = regime.margins or regime.rates
    return rows[0].start if rows else regime.since


def _plan(request: Request, court: _Court, largest: int | None) -> list[Milestone]:
    """The fewest equal milestones that all fit, or the weights as given. Raises RequestError where no number fits."""
    deposit = divide_half_up(request.price * int(request.deposit_percent * 10**6), 100 * 10**6)
    rest = request.price - deposit
    if request.weights:
        return _milestones(request, court, deposit, _parts(request, rest, [int(w * 10**6) for w in request.weights]))
    count = request.count - (1 if deposit else 0)
    count = max(count, 1 if rest else 0)
    if largest == 0:
        least = court.claim_value(1, request.end)
        values = {"limit": court.limit, "headroom": least}
        shown = {key: str(from_minor(units, request.places)) for key, units in values.items()}
        raise RequestError([Fault("limit_too_small", "delay_days", shown)])
    if largest is not None:
        gross = rest + divide_half_up(rest * int(request.tax_percent * 10**6), 100 * 10**6)
        count = max(count, -(-gross // largest))
    is_price_too_high = count > MOST_MILESTONES
    while count <= MOST_MILESTONES:
        parts = _parts(request, rest, [1] * count)
        if parts and not parts[0]:
            break  # the step is larger than an equal share, and shares only shrink
        if court.limit is None or max(parts, default=0) <= court.limit:
            plan = _milestones(request, court, deposit, parts)
            if all(milestone.within_limit for milestone in plan[1 if deposit else 0 :]):
                return plan
        count += 1
    if request.round_to and not is_price_too_high:
        given = str(from_minor(request.round_to, request.places))
        raise RequestError([Fault("step_too_large", "round_to", {"given": given})])
    raise RequestError([Fault("too_many_milestones", "price", {"max": MOST_MILESTONES})])


def _parts(request: Request, rest: int, weights: list[int]) -> list[int]:
    """Net sums in proportion; with `round_to` each is a round sum and the last takes the remainder."""
    if not weights or not rest:
        return []
    if not request.round_to:
        return allocate(rest, weights)
    whole = sum(weights)
    parts = [rest * weight // whole // request.round_to * request.round_to for weight in weights[:-1]]
    return [*parts, rest - sum(parts)]


def _milestones(request: Request, court: _Court, deposit: int, parts: list[int]) -> list[Milestone]:
    """Milestones with their days: the deposit at the start, the others as the work they stand for is done."""
    nets = ([deposit] if deposit else []) + parts
    span = (request.end - request.start).days
    whole = sum(parts)
    plan, net_so_far, tax_so_far, done = [], 0, 0, 0
    for number, net in enumerate(nets, 1):
        is_deposit = bool(deposit) and number == 1
        if not is_deposit:
            done += net
        due = request.start if is_deposit else request.start + timedelta(days=span * done // whole)
        net_so_far += net
        # Tax is rounded on the running total, so that the parts add up to the tax of the whole price.
        tax_total = divide_half_up(net_so_far * int(request.tax_percent * 10**6), 100 * 10**6)
        tax, tax_so_far = tax_total - tax_so_far, tax_total
        value = court.claim_value(net + tax, due)
        plan.append(
            Milestone(
                number,
                due,
                from_minor(net, request.places),
                from_minor(tax, request.places),
                from_minor(net + tax, request.places),
                (Decimal(net) * 100 / request.price).quantize(Decimal("0.01"), "ROUND_HALF_UP"),
                from_minor(value, request.places),
                court.fits(value),
            )
        )
    return plan


def _net(gross: int, tax_percent: Decimal) -> int:
    return int((Decimal(gross) * 100 / (100 + tax_percent)).to_integral_value("ROUND_HALF_UP"))


def _together(request: Request, court: _Court, plan: list[Milestone]) -> tuple[int, int]:
    """What has fallen due after `delay_days` of silence from the first due day on, with what counts beside it."""
    filed = plan[0].due + timedelta(days=request.delay_days)
    due = [milestone for milestone in plan if milestone.due <= filed]
    total = gross_total = 0
    for milestone in due:
        gross = to_minor(milestone.gross, request.places)
        gross_total += gross
        total += gross + sum(court.beside(gross, milestone.due, filed))
    return total + court.counted_fee(gross_total, plan[0].due), len(due)


def _findings(
    request: Request, plan: list[Milestone], limit: int | None, court: _Court, together: int, together_count: int
) -> tuple[Finding, ...]:
    law, procedure = request.law, request.procedure
    found = []
    if not procedure.unpaid_invoices:
        found.append(Finding(Severity.WARNING, "not_for_unpaid_invoices", {}, procedure.law, procedure.url))
    for milestone in plan:
        if not milestone.within_limit:
            values = {
                "number": milestone.number,
                "claim_value": milestone.claim_value,
                "limit": from_minor(limit, request.places),
            }
            found.append(Finding(Severity.WARNING, "milestone_over_limit", values, procedure.law, procedure.url))
    splitting = law.splitting
    if splitting:
        remark = {"text": splitting.text} if splitting.text else {}
        if splitting.due_together and not request.separate_contracts and not court.fits(together):
            values = {
                "together": from_minor(together, request.places),
                "limit": from_minor(limit, request.places),
                "count": together_count,
            }
            found.append(Finding(Severity.WARNING, "together_over_limit", values | remark, splitting.law, splitting.url))
        found.append(Finding(Severity.INFO, "debt_cannot_be_split", remark, splitting.law, splitting.url))
    if len(plan) == 1:
        found.append(Finding(Severity.INFO, "no_split_needed", {}, procedure.law, procedure.url))
    return tuple(found)


def _sources(request: Request, limit: Limit | None) -> tuple[Source, ...]:
    found = [Source(request.procedure.law, request.procedure.url)]
    if limit:
        found.append(Source(limit.source, limit.url))
    if request.law.splitting:
        found.append(Source(request.law.splitting.law, request.law.splitting.url))
    if request.procedure.counts:
        found.append(Source(request.regime.law, request.regime.url))
        found += [Source(row.law, row.url) for row in request.regime.recovery[-1:]]
    return listed(found)
