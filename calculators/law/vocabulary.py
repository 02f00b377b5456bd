"""The closed words that a law file may use. Each word is a member here and a function in `calculators.finance`.

A country that only combines known words needs no code; a new word is a change of code with its own tests.
"""

from enum import StrEnum

from calculators.finance.appropriation import COSTS, INTEREST, PRINCIPAL
from calculators.finance.day_count import DAY_COUNTS

DayCountName = StrEnum("DayCountName", {name: name for name in DAY_COUNTS})
Kind = StrEnum("Kind", {kind: kind for kind in (COSTS, INTEREST, PRINCIPAL)})


class Fixing(StrEnum):
    """When a rate is read off its reference."""

    EACH_CHANGE = "each_change"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"
    FROZEN_AT_DEFAULT = "frozen_at_default"
    FIXED = "fixed"


class DecidedBy(StrEnum):
    """Which date picks a dated row."""

    CONTRACT_DATE = "contract_date"
    DEFAULT_DATE = "default_date"  # first day of interest
    EACH_DAY = "each_day"


class Refused(StrEnum):
    """Why a regime that exists gives no figure."""

    ONLY_CAP = "only_cap"  # the law only limits what a contract may ask
    NOT_KNOWN = "not_known"  # the rule or its rate could not be vouched for


class PaymentDay(StrEnum):
    """Does the day of a part payment still bear interest on the sum paid?"""

    BEARS = "bears"
    FREE = "free"


class Compounding(StrEnum):
    """When unpaid interest starts to bear interest itself."""

    NONE = "none"
    YEARLY = "yearly"  # at each year of delay
    CALENDAR_YEARLY = "calendar_yearly"


class RoundMode(StrEnum):
    """How a reference or a sum is rounded to a step; an exact multiple stays."""

    UP = "up"
    DOWN = "down"
    HALF_UP = "half_up"


class Edges(StrEnum):
    """To which band an amount exactly on an edge belongs."""

    FROM_INCLUSIVE = "from_inclusive"  # gb: exactly 1 000 is in the band that begins at 1 000
    FROM_EXCLUSIVE = "from_exclusive"  # ie: exactly 1 000 is still in the band below


class Confidence(StrEnum):
    """How far a figure was checked."""

    VERIFIED = "verified"  # read in a named copy
    RECALLED = "recalled"  # known, no copy read: marked on the page
    DERIVED = "derived"  # computed from another series by the legal formula


class Counting(StrEnum):
    """Does a period of days include the day that starts it?"""

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"


class Roll(StrEnum):
    """Where a due day goes that is no working day."""

    FOLLOWING = "following"  # to the next working day


class FactKind(StrEnum):
    """What kind of answer a country needs."""

    BOOLEAN = "boolean"
    DATE = "date"


class Claimant(StrEnum):
    """Who sues."""

    BUSINESS = "business"
    INDIVIDUAL = "individual"


class Counted(StrEnum):
    """What a court counts towards its limit besides the sum itself."""

    INTEREST = "interest"
    RECOVERY_COSTS = "recovery_costs"
    COSTS = "costs"


class Lawyer(StrEnum):
    """Must or may a lawyer act?"""

    NOT_NEEDED = "not_needed"
    NEEDED = "needed"
    NOT_ALLOWED = "not_allowed"
    COMPANIES_NEED = "companies_need"


class ClauseKind(StrEnum):
    """How a contract charges for lateness."""

    PERCENT_PER_YEAR = "percent_per_year"
    PERCENT_PER_MONTH = "percent_per_month"
    PERCENT_PER_DAY = "percent_per_day"
    PERCENT_ONCE = "percent_once"
    FLAT = "flat"
    FLAT_PER_MONTH = "flat_per_month"
    FLAT_PER_REMINDER = "flat_per_reminder"


class ClauseTest(StrEnum):
    """When a rule about clauses speaks."""

    ALWAYS = "always"
    ANNUAL_RATE_BELOW = "annual_rate_below"
    ANNUAL_RATE_ABOVE = "annual_rate_above"
    FEE_ABOVE = "fee_above"  # a percent of the sum, or a sum of money
    COMPOUNDS = "compounds"  # the clause charges a fee on the fee


class Severity(StrEnum):
    """How loudly a finding speaks; `ok` is never written in a file."""

    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    UNLAWFUL = "unlawful"


class MonthCounting(StrEnum):
    """How months of delay are counted for a monthly clause."""

    PRO_RATA = "pro_rata"
    STARTED = "started"
    FULL = "full"


class ClauseCompounding(StrEnum):
    """When an agreed late fee is added to the sum that bears it."""

    NONE = "none"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class Rounding(StrEnum):
    """Where amounts are rounded."""

    LINE = "line"
    TOTAL = "total"


# What a law file may say about a regime or a procedure; `remark` carries its own text in four languages.
DATA_NOTES = frozenset(
    "contract_replaces_statute discretion_of_court rate_is_maximum reminder_needed term_must_be_agreed claim_expressly "
    "vat_included no_fixed_sum_against_consumers remark".split()
)
# What a result may say besides: made by the calculators.
COMPUTED_NOTES = frozenset(
    "rate_frozen provisional moratorium interest_at_principal below_minimum_claim rounding_total other_day_count contract_date_assumed "
    "due_rolled no_roll_rule saturday_stays calendar_unknown calendar_regional recovery_own_currency rate_given "
    "surcharge_from unused_payment limit_last_known limit_confidence counts_confidence court_fee headroom_rate headroom_without_interest "
    "statutory_not_available recalled grace_not_over minimum_applied cap_applied".split()
)
CLAUSE_FINDINGS = frozenset(
    "below_legal_floor above_legal_cap sum_above_legal_cap must_be_in_writing must_stand_on_invoice must_be_in_contract "
    "court_may_reduce void_against_consumers unfair_in_standard_terms reasonable_estimate_needed annual_equivalent_needed "
    "substantial_remedy_needed replaces_statutory_interest only_actual_costs reserve_when_accepting no_compounding "
    "compounding_conditions criminal_rate above_statutory_rate below_statutory_rate remark".split()
)
COMPUTED_FINDINGS = frozenset(
    "no_rule_against together_over_limit milestone_over_limit no_split_needed debt_cannot_be_split "
    "not_for_unpaid_invoices".split()
)
BECAUSE = frozenset(
    "start rate_change payment new_year moratorium_end known_through surcharge capitalised month".split()
)
