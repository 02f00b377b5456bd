"""What stands where on a calculator's page: the same data for the page built here and for its script.

The fields themselves come from the calculators (`describe`); a new one that is not named below appears
in the last group, a new figure of a result has to be added here.
"""

# Top-level fields of each form, in groups; a group without a name is always open.
GROUPS = {
    "statutory_interest": [
        ("", ["jurisdiction", "regime", "facts", "debts", "until", "payments"]),
        ("costs", ["costs", "credits"]),
        ("special", ["contract_date", "rate", "business_days", "day_count", "payment_day", "rounding", "currency"]),
    ],
    "late_fee": [
        ("", ["jurisdiction", "regime", "facts", "amount", "currency", "due", "until", "terms.kind",
              "terms.value", "terms.counting", "terms.reminders", "payments"]),
        ("fee", ["grace_days", "terms.grace_forgives", "terms.minimum_amount", "terms.cap_amount",
                 "terms.cap_percent", "terms.compounding"]),
    ],
    "milestones": [
        ("", ["jurisdiction", "claimant", "regime", "procedure", "facts", "price", "start", "end"]),
        ("plan", ["tax_percent", "deposit_percent", "count", "weights", "round_to", "delay_days",
                  "separate_contracts"]),
    ],
}

# Rarely used fields inside a row of a list, in a group of their own.
ROW_GROUPS = {"debts": ["interest_from", "label"]}

# The defaults of these are for requests by JSON alone: on the page they are asked.
ASKED = {"regime", "claimant"}

# Who may owe: a judgment, or a rule for interest alone, is no kind of client.
REGIMES = {"late_fee": ("business", "consumer"), "milestones": ("business", "consumer")}

# Of two fields one must be filled; the calculator says which is missing, so neither is marked optional.
ONE_OF = {"debts.due"}

# Shown only while another field has one of these values.
SHOWN_IF = {
    "terms.counting": ["terms.kind", "percent_per_month", "flat_per_month"],
    "terms.reminders": ["terms.kind", "flat_per_reminder"],
    "terms.compounding": ["terms.kind", "percent_per_year", "percent_per_month", "percent_per_day"],
}

# A number whose kind depends on another field.
READ_AS = {
    "terms.value": {
        "field": "terms.kind",
        "kinds": {
            "percent_per_year": "percent",
            "percent_per_month": "percent",
            "percent_per_day": "percent",
            "percent_once": "percent",
            "flat": "money",
            "flat_per_month": "money",
            "flat_per_reminder": "money",
        },
    },
}

# Where an error about a whole object is shown.
ERROR_FIELD = {"due_or_interest_from": "due"}

LINES = [
    ["debt", "debt"],
    ["period", "period"],
    ["days", "integer"],
    ["principal", "money"],
    ["rate", "percent"],
]

# Per calculator: the values of the one-line answer, the figures (path in the result, kind), the tables
# (rows; columns as key, kind, where the value stands if not under the key, and which value must not be
# zero in all rows for the column to be shown) and the rows that are also written out as a formula.
RESULTS = {
    "statutory_interest": {
        "total": {"total": ["balance.total", "money"], "until": ["request.until", "date"]},
        "figures": [
            ["balance.principal", "money"],
            ["balance.costs", "money", "unless_zero"],
            ["balance.interest", "money"],
            ["balance.recovery_costs", "recovery", "unless_zero"],
            ["balance.total", "money", "strong"],
            ["interest", "money"],
            ["provisional_interest", "money", "unless_zero"],
            ["daily_interest", "money"],
            ["days", "integer"],
            ["known_through", "date"],
            ["checked", "date"],
        ],
        "tables": [
            {"name": "lines", "rows": "lines", "columns": [*LINES, ["interest", "money"]]},
            {
                "name": "payments",
                "rows": "payments",
                "columns": [
                    ["date", "date"],
                    ["amount", "money"],
                    ["to_costs", "money"],
                    ["to_interest", "money"],
                    ["to_principal", "money"],
                    ["unused", "money"],
                ],
            },
        ],
        "working": "lines",
    },
    "late_fee": {
        "total": {"fee": ["fee", "money"], "until": ["request.until", "date"]},
        "figures": [
            ["fee", "money", "strong"],
            ["total", "money"],
            ["daily_fee", "money", "unless_zero"],
            ["effective_annual_rate", "percent"],
            ["statutory.interest", "money"],
            ["statutory.recovery_costs", "recovery", "unless_zero"],
        ],
        "tables": [
            {"name": "lines", "rows": "lines", "columns": [*LINES[1:], ["fee", "money", "interest"]]},
        ],
        "working": "lines",
    },
    "milestones": {
        "total": {
            "count": ["milestones", "count"],
            "largest": ["largest_milestone", "money"],
            "limit": ["limit", "money"],
        },
        "figures": [
            ["procedure", "procedure"],
            ["limit", "money"],
            ["largest_milestone", "money"],
            ["headroom.interest", "money", "unless_zero"],
            ["headroom.recovery_costs", "money", "unless_zero"],
            ["headroom.costs", "money", "unless_zero"],
            ["headroom.tax", "money", "unless_zero"],
            ["exposure", "money"],
            ["together", "money"],
        ],
        "tables": [
            {
                "name": "milestones",
                "rows": "milestones",
                "columns": [
                    ["number", "integer"],
                    ["due", "date"],
                    ["net", "money", "net", "tax"],
                    ["tax", "money", "tax", "tax"],
                    ["gross", "money"],
                    ["share_percent", "percent"],
                    ["claim_value", "money"],
                    ["within_limit", "boolean"],
                ],
            },
        ],
    },
}

# How the values that come with errors, notes and findings are written; what is not named here is
# written as it comes. A code may read a name in its own way.
VALUE_KINDS = {
    "amount": "money",
    "cap": "percent",
    "cap_amount": "money",
    "checked": "date",
    "claim_value": "money",
    "contract_date": "date",
    "counts": "counted",
    "date": "date",
    "day_count": "day_count",
    "debt": "debt",
    "difference": "money",
    "end": "date",
    "fee": "money",
    "first": "date",
    "floor": "percent",
    "from": "date",
    "interest": "money",
    "jurisdiction": "jurisdiction",
    "known": "list",
    "known_through": "date",
    "last": "date",
    "limit": "money",
    "max": "number",
    "minimum": "money",
    "points": "number",
    "rate": "percent",
    "reason": "reason",
    "start": "date",
    "statutory": "percent",
    "to": "date",
    "together": "money",
    "until": "date",
}
VALUE_KINDS_OF = {
    "credit_exceeds_debt": {"given": "money"},
}

# A law file's own words take the place of a finding's general sentence, save these: they hold figures or say
# something else, and the law's words follow them.
FOLLOWED_BY_LAW = (
    "above_legal_cap",
    "above_statutory_rate",
    "annual_equivalent_needed",
    "below_legal_floor",
    "below_statutory_rate",
    "criminal_rate",
    "debt_cannot_be_split",
    "sum_above_legal_cap",
    "together_over_limit",
)
