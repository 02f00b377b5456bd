"""What a law file holds, as frozen records. Field names are the keys of the file; percents stay percents.

`source` names the official publication of a row, `url` its address, `read_in` where it was really read.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from calculators.finance import fees
from calculators.law.vocabulary import (
    Claimant,
    ClauseKind,
    ClauseTest,
    Compounding,
    Confidence,
    Counted,
    Counting,
    DayCountName,
    DecidedBy,
    Edges,
    FactKind,
    Fixing,
    Kind,
    Lawyer,
    PaymentDay,
    Refused,
    Roll,
    RoundMode,
    Severity,
)

Text = dict[str, str]  # language -> words


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """What names its official publication (`source`, `url`) and, apart, where it was read."""

    source: str
    confidence: Confidence
    url: str = ""
    read_in: str = ""


@dataclass(frozen=True, kw_only=True)
class DatedRow(Sourced):
    """A value in force from a day until the next row; no row has an end."""

    start: date


@dataclass(frozen=True, kw_only=True)
class Step(DatedRow):
    """One published value of a series, in force from a day until the next one."""

    percent: Decimal


@dataclass(frozen=True)
class Series:
    """A published reference rate."""

    title: str
    publisher: str
    law: str
    url: str
    known_through: date
    steps: tuple[Step, ...]
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Margin(DatedRow):
    """Percentage points on top of a reference, for contracts, delays or days from `start` on."""

    points: Decimal
    decided_by: DecidedBy


@dataclass(frozen=True, kw_only=True)
class FixedRate(DatedRow):
    """A rate written in the statute itself."""

    percent: Decimal
    decided_by: DecidedBy


@dataclass(frozen=True)
class Rounding:
    """A step of percentage points to which a rate is rounded."""

    to: Decimal
    mode: RoundMode


@dataclass(frozen=True)
class FactReference:
    """Another reference when a fact is true."""

    fact: str
    reference: str


@dataclass(frozen=True)
class Band:
    """A fixed sum for debts from an amount on."""

    start: Decimal
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class Recovery(DatedRow):
    """The fixed sum a late debtor owes per debt."""

    decided_by: DecidedBy
    currency: str
    bands: tuple[Band, ...]
    law: str
    edges: Edges = Edges.FROM_INCLUSIVE

    def amount(self, debt: Decimal) -> Decimal:
        """The sum for a debt of this gross amount."""
        inclusive = self.edges is Edges.FROM_INCLUSIVE
        fitting = [band for band in self.bands if (debt >= band.start if inclusive else debt > band.start)]
        return fitting[-1].amount if fitting else self.bands[0].amount


@dataclass(frozen=True)
class FeeBand:
    """A sum for claims above `over`: a base, a percent of the part above it, and a sum for each started step above it."""

    over: Decimal
    base: Decimal = Decimal(0)
    percent: Decimal = Decimal(0)
    of_whole: bool = False  # the percent is of the whole claim
    step: Decimal | None = None
    per_step: Decimal = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class CostScale(DatedRow):
    """What collecting all late debts together may cost the debtor, in place of fixed sums, where a fact is true."""

    fact: str
    bands: tuple[FeeBand, ...]
    law: str
    minimum: Decimal = Decimal(0)
    maximum: Decimal | None = None


@dataclass(frozen=True)
class Surcharge:
    """Points added once so many months have passed since a day that the caller states."""

    points: Decimal
    months: int
    fact: str
    law: str
    url: str = ""


@dataclass(frozen=True)
class Ceiling:
    """Unpaid interest stops growing once it equals the sum that bears it."""

    law: str
    url: str = ""


@dataclass(frozen=True)
class MinimumClaim:
    """No interest is awarded on claims below this amount."""

    amount: Decimal
    law: str
    url: str = ""


@dataclass(frozen=True)
class Term:
    """A period for payment."""

    days: int
    law: str
    url: str = ""
    counting: Counting = Counting.EXCLUSIVE
    runs_from: str = "invoice_received"


@dataclass(frozen=True)
class Note:
    """What a reader must know; `text` only with the code `remark`."""

    code: str
    law: str = ""
    url: str = ""
    text: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Regime:
    """One set of rules on interest: between businesses, against consumers, on judgments …"""

    id: str
    law: str
    url: str
    checked: date
    confidence: Confidence
    fixing: Fixing
    day_count: DayCountName
    appropriation: tuple[Kind, ...]
    since: date
    name: Text = field(default_factory=dict)
    hidden: bool = False
    reference: str = ""
    reference_if: FactReference | None = None
    anchors: tuple[str, ...] = ()
    anchor_offset: int = 0
    margins: tuple[Margin, ...] = ()
    rates: tuple[FixedRate, ...] = ()
    multiple: Decimal = Decimal(1)
    round_reference: Rounding | None = None
    round_sum: Rounding | None = None
    rate_floor: Decimal | None = None
    rate_cap: Decimal | None = None
    rate_is_maximum: bool = False
    first_day: int = 1
    day_count_alternatives: tuple[DayCountName, ...] = ()
    day_count_law: str = ""
    payment_day: PaymentDay = PaymentDay.BEARS
    compounding: Compounding = Compounding.NONE
    appropriation_law: str = ""
    cost_regime: str = ""
    only_currency: bool = False
    refused: Refused | None = None
    surcharge: Surcharge | None = None
    ceiling: Ceiling | None = None
    minimum_claim: MinimumClaim | None = None
    default_term: Term | None = None
    max_term: Term | None = None
    recovery: tuple[Recovery, ...] = ()
    cost_scale: CostScale | None = None
    note: tuple[Note, ...] = ()
    source: str = ""
    read_in: str = ""
    why: str = ""


@dataclass(frozen=True)
class Fact:
    """An answer that only some jurisdictions need."""

    key: str
    kind: FactKind
    question: Text
    default: bool | None = None
    default_if_first_due_before: date | None = None
    regimes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Moratorium(Sourced):
    """Days on which no interest runs; both ends are included."""

    id: str
    start: date
    to: date
    law: str
    fact: str = ""
    regimes: tuple[str, ...] = ()


@dataclass(frozen=True)
class BusinessDays:
    """How the law moves a due day that is no working day."""

    roll: Roll
    law: str
    calendar: str
    weekend: tuple[int, ...]  # ISO weekdays that move, Monday is 1
    url: str = ""
    source: str = ""
    read_in: str = ""
    confidence: Confidence = Confidence.VERIFIED


@dataclass(frozen=True, kw_only=True)
class Limit(DatedRow):
    """The highest value a procedure takes, from a day on."""

    amount: Decimal
    claimant: Claimant | None = None


@dataclass(frozen=True, kw_only=True)
class Fee(DatedRow):
    """What a court charges for a claim, from a day on; without further shares of lawyers or bailiffs."""

    bands: tuple[FeeBand, ...]
    law: str
    multiple: Decimal = Decimal(1)
    minimum: Decimal = Decimal(0)
    maximum: Decimal | None = None
    round_to: Decimal = Decimal("0.01")
    up_to: Decimal | None = None  # the table is known for claims up to this value
    counts_interest: bool = False  # the fee follows the claim with its interest

    def amount(self, value: Decimal) -> Decimal:
        """The fee for a claim of this value."""
        fee = max(fees.scale(self.bands, value) * self.multiple, self.minimum)
        return fees.rounded(fee if self.maximum is None else min(fee, self.maximum), self.round_to)


@dataclass(frozen=True)
class Procedure:
    """A way to court. Without limits it has no upper limit."""

    id: str
    name: Text
    law: str
    url: str
    counts: tuple[Counted, ...]
    limits: tuple[Limit, ...]
    fee: tuple[Fee, ...] = ()
    counts_confidence: Confidence = Confidence.VERIFIED
    default_for: tuple[str, ...] = ()
    default_claimants: tuple[Claimant, ...] = (Claimant.BUSINESS, Claimant.INDIVIDUAL)
    inclusive: bool = True
    lawyer: Lawyer = Lawyer.NOT_NEEDED
    unpaid_invoices: bool = True
    note: tuple[Note, ...] = ()
    currency: str = ""
    source: str = ""
    read_in: str = ""
    confidence: Confidence = Confidence.VERIFIED
    why: str = ""


@dataclass(frozen=True)
class Splitting:
    """May one claim be cut up?"""

    due_together: bool
    law: str
    confidence: Confidence
    url: str = ""
    text: Text = field(default_factory=dict)
    source: str = ""
    read_in: str = ""


@dataclass(frozen=True)
class Threshold:
    """What a clause is measured against on the first day of delay: a percent; a multiple of a series or of a regime's
    own rate, plus a margin; or a sum of money by the size of the debt."""

    percent: Decimal | None = None
    reference: str = ""
    regime: str = ""
    multiple: Decimal = Decimal(1)
    margin: Decimal = Decimal(0)
    bands: tuple[FeeBand, ...] = ()
    maximum: Decimal | None = None  # of the sum that the bands give


@dataclass(frozen=True)
class ClauseRule:
    """What the law says about a contractual late fee."""

    id: str
    code: str
    test: ClauseTest
    severity: Severity
    law: str
    checked: date
    confidence: Confidence
    threshold: Threshold | None = None
    kinds: tuple[ClauseKind, ...] = ()
    regimes: tuple[str, ...] = ()
    url: str = ""
    source: str = ""
    read_in: str = ""
    text: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Jurisdiction:
    """One legal order."""

    code: str
    currency: str
    name: Text
    checked: date
    languages: tuple[str, ...] = ()
    inherits: str = ""
    series: dict[str, Series] = field(default_factory=dict)
    regime: tuple[Regime, ...] = ()
    fact: tuple[Fact, ...] = ()
    moratorium: tuple[Moratorium, ...] = ()
    business_days: BusinessDays | None = None
    procedure: tuple[Procedure, ...] = ()
    splitting: Splitting | None = None
    clause_rule: tuple[ClauseRule, ...] = ()
    note: tuple[Note, ...] = ()  # what holds for the whole order, such as acts that protect freelancers
    not_known: tuple[Note, ...] = ()  # what could not be vouched for, said on the country's page
    limitation: tuple[Note, ...] = ()  # after how long a claim lapses, in words

    @property
    def regimes(self) -> dict[str, Regime]:
        """Regimes a caller may name, by id."""
        return {regime.id: regime for regime in self.regime if not regime.hidden}

    @property
    def gives_interest(self) -> bool:
        """Does any regime give a figure?"""
        return any(not regime.refused for regime in self.regimes.values())


@dataclass(frozen=True)
class Calendar:
    """Public holidays of a country between `first` and `last`; outside only week-ends are known."""

    code: str
    first: date
    last: date
    off: frozenset[date]
    source: str
    confidence: Confidence
    worked: frozenset[date] = frozenset()
    regional: bool = False  # parts of the country have further holidays, which are not listed
    url: str = ""
    read_in: str = ""

    def is_working_day(self, day: date, weekend: tuple[int, ...]) -> bool:
        """A weekday that is no holiday, or a week-end day declared to be worked."""
        if day in self.worked:
            return True
        return day.isoweekday() not in weekend and day not in self.off
