"""Payment terms one can link to: their pages, their files, their list, their lock.

`write_pages` runs before MkDocs, `publish` after it; `python -m site_build.terms lock` adds new texts to the lock.
"""

import json
import sys
from html import escape
from pathlib import Path

from mkdocs.utils.yaml import yaml_load

from calculators import reader
from site_build.law_tables import build_day
from site_build.terms_page import Page, RateNow, laws
from site_build.terms_text import LANGUAGES, TERMS, Terms, TermsError, all_terms, broken, latest, lock, unlocked, words

ROOT = Path(__file__).resolve().parent.parent


def site_address() -> str:
    """The one setting of the address, as mkdocs.yml resolves it, with a slash at its end."""
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        return yaml_load(file)["site_url"].rstrip("/") + "/"


def write_pages(staging: Path, terms: Path = TERMS) -> None:
    """Writes the pages of every version into the folder MkDocs reads; a published text that changed stops the build."""
    if problems := broken(terms):
        raise TermsError("\n".join(problems))
    address, today = site_address(), build_day()
    for one in all_terms(terms):
        for language in LANGUAGES:
            file = staging / language / "terms" / f"{one.path}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(Page(one, language, address, today).markdown(), encoding="utf-8")


def publish(site: Path, terms: Path = TERMS) -> None:
    """Puts the hashed bytes and the data beside each page, and the list of all versions at /terms/manifest.json."""
    everything = all_terms(terms)
    for one in everything:
        data = _json(describe(one))
        for language in LANGUAGES:
            folder = site / language / "terms" / one.path
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "terms.txt").write_bytes(one.canonical)
            (folder / "terms.json").write_text(data, encoding="utf-8")
    (site / "terms").mkdir(exist_ok=True)
    manifest = {"format": 1, "hash": "sha256", "texts": [_identity(one) for one in everything]}
    (site / "terms" / "manifest.json").write_text(_json(manifest), encoding="utf-8")


def describe(one: Terms) -> dict:
    """The terms as data. `rate_now` moves with the published rates; nothing else does within a version."""
    regime = one.regime
    figures = one.figures
    rate = {"fixing": str(regime.fixing)}
    if figures.reference:
        rate |= {"reference": figures.reference, "points": str(figures.points)}
    else:
        rate |= {"percent": str(figures.percent)}
    return _identity(one) | {
        "signed_off": False,
        "pay_within": {"days": one.days, "after": "invoice_received"},
        "rate": rate,
        "rate_now": RateNow.on(one, build_day()).data(),
        "fixed_sums": [{"from": str(start), "amount": str(amount), "currency": figures.currency} for start, amount in figures.fixed_sums],
        "appropriation": [str(kind) for kind in regime.appropriation],
        "law_day": one.law_day.isoformat(),
        "law_checked": one.country.checked.isoformat(),
        "law": [{"law": row["law"], "url": row["url"]} for row in laws(one)],
        "name": dict(one.country.name),
        "clauses": [clause["id"] for clause in one.source["clause"]],
    }


def links(language: str, terms: Path = TERMS) -> list[tuple[str, dict[int, str]]]:
    """(country, {days: address from the page that lists them}) of the newest version, in the order of the language."""
    found: dict[str, dict[int, str]] = {}
    for one in latest(terms):
        found.setdefault(one.code, {})[one.days] = f"{one.path}/"
    named = [(reader.jurisdiction(code).name[language], pages) for code, pages in found.items()]
    return sorted(named, key=lambda row: row[0])


def render_links(language: str) -> str:
    """The list of pages as a table, for terms/index.md."""
    say = words(language)
    rows = links(language)
    periods = sorted({days for _, pages in rows for days in pages})
    head = "".join(f'<th scope="col">{escape(say["period"].format(days=days))}</th>' for days in periods)
    body = ""
    for name, pages in rows:
        cells = ""
        for days in periods:
            text = escape(say["period"].format(days=days))
            link = f'<a href="{pages[days]}">{text}</a>' if days in pages else ""
            cells += f"<td>{link}</td>"
        body += f'<tr><th scope="row">{escape(name)}</th>{cells}</tr>'
    return (
        f'<div class="saldo-scroll"><table class="saldo"><caption>{escape(say["pages_caption"])}</caption>'
        f'<thead><tr><th scope="col">{escape(say["country"])}</th>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _identity(one: Terms) -> dict:
    return {
        "family": one.family,
        "version": one.version,
        "jurisdiction": one.code,
        "days": one.days,
        "parameters": one.parameters,
        "language": one.binding,
        "sha256": one.sha256,
        "fingerprint": one.fingerprint,
        "bytes": len(one.canonical),
        "withdrawn": bool(one.withdrawn("en")),
        "newest_version": one.versions[0].version,
        "pages": {language: f"{language}/terms/{one.path}/" for language in LANGUAGES},
        "text": f"{one.binding}/terms/{one.path}/terms.txt",
    }


def _json(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def main(arguments: list[str]) -> int:
    if arguments not in (["lock"], ["check"]):
        print("python -m site_build.terms check   say what differs from the lock", file=sys.stderr)
        print("python -m site_build.terms lock    add new texts to terms/lock.toml; locked ones are never rewritten", file=sys.stderr)
        return 2
    try:
        if arguments == ["lock"]:
            new = lock()
            print("\n".join(f"{path}: locked" for path in new) or "Nothing new: every text is in the lock.")
            return 0
    except TermsError as error:
        print(error, file=sys.stderr)
        return 1
    problems = broken() + [f"{path}: not in the lock yet" for path in unlocked()]
    print("\n".join(problems) or "Every published text is as it was.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
