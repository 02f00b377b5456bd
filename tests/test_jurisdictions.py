"""Every law file is complete, ordered and sourced, and knows where its knowledge ends."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import date, timedelta

import pytest

from calculators import reader
from calculators.browser import compute
from calculators.law.model import Note
from calculators.law.vocabulary import CLAUSE_FINDINGS, DATA_NOTES, ClauseTest, DecidedBy, Fixing

LANGUAGES = {"fr", "de", "ru", "en"}
CODES = reader.codes()
WITH_REGIMES = [code for code in CODES if reader.jurisdiction(code).regimes]
COMPUTING = [
    (code, regime.id) for code in WITH_REGIMES for regime in reader.jurisdiction(code).regimes.values() if not regime.refused
]
ANCHORS = {Fixing.HALF_YEARLY: 2, Fixing.YEARLY: 1, Fixing.QUARTERLY: 4}


def records(value, path=""):
    """Every record of a file with its path."""
    if is_dataclass(value):
        yield path, value
        for entry in fields(value):
            yield from records(getattr(value, entry.name), f"{path}.{entry.name}")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from records(item, f"{path}.{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from records(item, f"{path}[{index}]")


@pytest.mark.parametrize("code", CODES)
def test_every_row_names_its_source(code):
    """An official publication or an article on each dated row; an address is an address."""
    for path, record in records(reader.jurisdiction(code), code):
        if hasattr(record, "source") and hasattr(record, "start"):
            assert record.source.strip(), f"{path}: source is empty"
        if hasattr(record, "law") and not isinstance(record, Note):
            assert record.law.strip(), f"{path}: law is empty"
        url = getattr(record, "url", "")
        assert not url or re.fullmatch(r"https?://[^\s|;]+", url), f"{path}: {url!r} is not one address"


@pytest.mark.parametrize("code", CODES)
def test_words_stand_in_all_four_languages(code):
    """Names, questions and remarks."""
    for path, record in records(reader.jurisdiction(code), code):
        for key in ("name", "question", "text"):
            words = getattr(record, key, None)
            if isinstance(words, dict) and words:
                assert set(words) == LANGUAGES, f"{path}.{key}: {sorted(words)}"
                assert all(value.strip() for value in words.values()), f"{path}.{key}"
        if isinstance(record, Note):
            assert record.code in DATA_NOTES, f"{path}: {record.code!r} is not a note; known: {sorted(DATA_NOTES)}"
            assert bool(record.text) == (record.code == "remark"), f"{path}: text goes with remark, and only with it"


@pytest.mark.parametrize("code", CODES)
def test_clause_rules_use_known_codes(code):
    """A rule that compares has something to compare with."""
    for rule in reader.jurisdiction(code).clause_rule:
        assert rule.code in CLAUSE_FINDINGS, rule.code
        assert (rule.threshold is None) == (rule.test in (ClauseTest.ALWAYS, ClauseTest.COMPOUNDS)), f"{code} {rule.id}"
        if at := rule.threshold:
            ways = [at.percent is not None, bool(at.reference), bool(at.regime), bool(at.bands)]
            assert ways.count(True) == 1, f"{code} {rule.id}: measured against one thing"
            assert not at.bands or rule.test is ClauseTest.FEE_ABOVE, f"{code} {rule.id}: a sum of money caps a fee"


@pytest.mark.parametrize("code", CODES)
def test_references_resolve(code):
    """Series, facts, regimes and calendars that a file points to exist."""
    law = reader.jurisdiction(code)
    ids = {regime.id for regime in law.regime}
    facts = {fact.key for fact in law.fact}
    for regime in law.regime:
        if regime.reference:
            assert reader.series(regime.reference).steps
        if regime.reference_if:
            assert reader.series(regime.reference_if.reference).steps
            assert regime.reference_if.fact in facts
        if regime.surcharge:
            assert regime.surcharge.fact in facts
        if regime.cost_scale:
            assert regime.cost_scale.fact in facts
        assert not regime.cost_regime or regime.cost_regime in ids
        assert not regime.refused or not (regime.reference or regime.rates)
        assert regime.refused or bool(regime.reference) != bool(regime.rates), f"{code} {regime.id}"
        assert (regime.fixing is Fixing.FIXED) == (not regime.reference), f"{code} {regime.id}"
        for rows in (regime.margins, regime.rates, regime.recovery):
            assert len({row.decided_by for row in rows}) <= 1, f"{code} {regime.id}: one decided_by per list"
        if regime.fixing in ANCHORS:
            assert len(regime.anchors) == ANCHORS[regime.fixing], f"{code} {regime.id}"
        assert list(regime.anchors) == sorted(regime.anchors)
        assert all(re.fullmatch(r"[01]\d-[0-3]\d", anchor) for anchor in regime.anchors)
    for rule in law.clause_rule:
        if rule.threshold and rule.threshold.reference:
            assert reader.series(rule.threshold.reference).steps
        if rule.threshold and rule.threshold.regime:
            assert rule.threshold.regime in law.regimes
    for pause in law.moratorium:
        assert not pause.fact or pause.fact in facts
    if law.business_days:
        assert reader.calendar(law.business_days.calendar).code


@pytest.mark.parametrize("code", WITH_REGIMES)
def test_each_regime_and_claimant_has_at_most_one_default_procedure(code):
    """And that one always has a limit, for both kinds of claimant."""
    law = reader.jurisdiction(code)
    for regime in law.regimes:
        for claimant in ("business", "individual"):
            chosen = [p for p in law.procedure if regime in p.default_for and claimant in p.default_claimants]
            assert len(chosen) <= 1, f"{code} {regime} {claimant}: {[p.id for p in chosen]}"
            for procedure in chosen:
                assert any(limit.claimant in (None, claimant) for limit in procedure.limits), procedure.id


def bounds(code: str, regime_id: str) -> tuple[date, date | None]:
    """First day of interest and last known day of a regime."""
    regime = reader.jurisdiction(code).regimes[regime_id]
    result = ask(code, regime_id, max(regime.since, date(1991, 1, 1)) + timedelta(days=400))
    through = result["result"]["known_through"]
    return regime.since, date.fromisoformat(through) if through else None


def ask(code: str, regime_id: str, until: date, first: date | None = None) -> dict:
    first = first or until - timedelta(days=10)
    regime = reader.jurisdiction(code).regimes[regime_id]
    request = {
        "jurisdiction": code,
        "regime": regime_id,
        "debts": [{"amount": "1000.00", "interest_from": str(first)}],
        "until": str(until),
    }
    rows = regime.margins or regime.rates
    if rows and rows[0].decided_by is DecidedBy.CONTRACT_DATE:
        request["contract_date"] = str(max(rows[0].start, date(1990, 1, 1)))
    return json.loads(compute("statutory_interest", json.dumps(request)))


@pytest.mark.parametrize(("code", "regime_id"), COMPUTING)
def test_computes_on_the_first_day_of_every_quarter_it_claims_to_know(code, regime_id):
    """No gap between the first day and `known_through`; the day after is provisional, and says so."""
    since, through = bounds(code, regime_id)
    frozen = reader.jurisdiction(code).regimes[regime_id].fixing is Fixing.FROZEN_AT_DEFAULT
    last = through or reader.jurisdiction(code).checked
    day = max(since, date(1990, 1, 1))
    while day <= last:
        answer = ask(code, regime_id, day, day)
        assert "result" in answer, f"{day}: {answer}"
        assert answer["result"]["days"] <= 1
        assert not any(line["provisional"] for line in answer["result"]["lines"]), day
        year, month = day.year + (day.month > 9), (day.month - 1) // 3 * 3 + 3
        day = date(year, month % 12 + 1, 1)
    if through:
        following = ask(code, regime_id, through + timedelta(days=1), through + timedelta(days=1))["result"]
        if following["lines"]:
            assert following["lines"][0]["provisional"], f"{code} {regime_id} is silent after {through}"
            assert "provisional" in [note["code"] for note in following["notes"]]
        if not frozen:
            across = ask(code, regime_id, through + timedelta(days=5), through - timedelta(days=5))["result"]
            kinds = [line["provisional"] for line in across["lines"]]
            assert kinds == sorted(kinds) and kinds[-1], "a line ends at known_through"


@pytest.mark.parametrize(("code", "regime_id"), COMPUTING)
def test_the_day_before_the_first_is_an_error_that_names_the_first(code, regime_id):
    """Nothing is guessed before a series begins."""
    since = reader.jurisdiction(code).regimes[regime_id].since
    if since <= date(1990, 1, 2):
        # The interface takes no earlier day, so the first day it takes must compute.
        assert "result" in ask(code, regime_id, date(1990, 1, 20), date(1990, 1, 2))
        return
    error = ask(code, regime_id, since + timedelta(days=3), since - timedelta(days=1))["error"]
    assert error["code"] in ("before_regime", "before_series")
    assert error["values"]["first"]
    assert error["field"] == "debts[0].interest_from"
