"""The habit of four equal languages: every page says what it was written beside, and the tool finds what fell behind."""

import re
import shutil

import pytest

from tests.guide.reading import DOCS, LANGUAGES, names
from tools import translations

PAGES = [(language, name) for language in LANGUAGES for name in names(language)]


@pytest.fixture
def copy(tmp_path):
    """A project of a few pages that all stand beside their neighbours."""
    for language in LANGUAGES:
        for name in ("index.md", "method.md"):
            target = tmp_path / "docs" / language / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(DOCS / language / name, target)
    pages = [str(page.relative_to(tmp_path)) for page in tmp_path.rglob("*.md")]
    assert translations.main(["--accept", *pages], tmp_path) == 0
    return tmp_path


def fallen_behind(root):
    return {str(one.page.relative_to(root / "docs")) for one in translations.behind(root / "docs")}


def change(page):
    page.write_text(page.read_text(encoding="utf-8") + "\nOne sentence more.\n", encoding="utf-8")


@pytest.mark.parametrize(("language", "name"), PAGES, ids=lambda value: value)
def test_no_page_lacks_its_stamp(language, name):
    stamp = translations.stamp(DOCS / language / name)
    assert re.fullmatch(rf"{translations.NEIGHBOUR[language]}-[0-9a-f]{{10}}", stamp), (
        f"read docs/{language}/{name} against its neighbour, then: python -m tools.translations --accept docs/{language}/{name}"
    )


def test_a_project_in_step_has_nothing_to_say(copy, capsys):
    assert fallen_behind(copy) == set()
    assert translations.main([], copy) == 0
    assert "Every page" in capsys.readouterr().out


def test_a_change_in_english_puts_the_three_others_behind(copy, capsys):
    change(copy / "docs" / "en" / "method.md")
    assert fallen_behind(copy) == {"fr/method.md", "de/method.md", "ru/method.md"}
    assert translations.main([], copy) == 1
    assert "--accept docs/de/method.md" in capsys.readouterr().out


def test_a_change_in_french_puts_english_behind(copy):
    change(copy / "docs" / "fr" / "index.md")
    assert fallen_behind(copy) == {"en/index.md"}


def test_front_matter_does_not_count(copy):
    page = copy / "docs" / "en" / "index.md"
    page.write_text(page.read_text(encoding="utf-8").replace("title: ", "title: New ", 1), encoding="utf-8")
    assert fallen_behind(copy) == set()


def test_accepting_a_page_puts_it_in_step_and_changes_nothing_else(copy):
    page = copy / "docs" / "de" / "method.md"
    before = page.read_text(encoding="utf-8")
    change(copy / "docs" / "en" / "method.md")
    assert translations.main(["--accept", "docs/de/method.md"], copy) == 0
    assert fallen_behind(copy) == {"fr/method.md", "ru/method.md"}
    after = page.read_text(encoding="utf-8")
    different = [(old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new]
    assert [old.split(":")[0] for old, new in different] == ["beside"]


def test_a_page_without_a_stamp_or_a_neighbour_is_named(copy, capsys):
    page = copy / "docs" / "ru" / "index.md"
    page.write_text(re.sub(r"^beside: .*\n", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    (copy / "docs" / "fr" / "method.md").unlink()
    assert fallen_behind(copy) == {"ru/index.md", "en/method.md"}
    translations.main([], copy)
    said = capsys.readouterr().out
    assert "docs/ru/index.md: carries no stamp" in said
    assert "there is no docs/fr/method.md" in said


def test_it_says_since_when_a_neighbour_has_changed(copy, capsys):
    def git(*arguments):
        return translations._git(copy, "-c", "user.name=Test", "-c", "user.email=test@example.org", *arguments)

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message", "As accepted")
    commit = git("log", "-1", "--format=%h").strip()
    change(copy / "docs" / "en" / "method.md")
    git("commit", "--quiet", "--all", "--message", "Changed")
    translations.main([], copy)
    assert f"git diff {commit} -- docs/en/method.md" in capsys.readouterr().out


def test_a_wrong_command_is_refused(copy, capsys):
    assert translations.main(["--accept"], copy) == 2
    assert translations.main(["--accept", "docs/de/no-such-page.md"], copy) == 2
    assert "no-such-page" in capsys.readouterr().err
