"""Published texts never change: the lock notices, the build stops, the tool only adds."""

import shutil
import subprocess
import sys

import pytest

from site_build import terms, terms_text
from site_build.terms_text import TERMS, TermsError, all_terms, broken, lock, read_lock, unlocked


@pytest.fixture
def copy(tmp_path):
    """A copy of terms/ in which every text is locked."""
    folder = tmp_path / "terms"
    shutil.copytree(TERMS, folder)
    lock(folder)
    return folder


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_text_is_in_the_lock():
    assert unlocked() == [], "run `python -m site_build.terms lock`"


def test_no_locked_text_has_changed_or_disappeared():
    assert broken() == []
    assert set(read_lock()) <= {one.path for one in all_terms()}


def test_a_changed_word_is_noticed(copy):
    edit(copy / "standard" / "0.1" / "de.toml", "kommt er ohne Mahnung", "kommt er stets ohne Mahnung")
    assert {problem.split(":")[0] for problem in broken(copy)} == {"standard/0.1/de/14d", "standard/0.1/de/30d"}


def test_a_translation_may_be_improved(copy):
    edit(copy / "standard" / "0.1" / "de.toml", "is in default without a reminder", "falls into default without a reminder")
    assert broken(copy) == []


def test_a_missing_text_is_noticed(copy):
    (copy / "standard" / "0.1" / "ru.toml").unlink()
    assert {problem.split(":")[0] for problem in broken(copy)} == {"standard/0.1/ru/14d", "standard/0.1/ru/30d"}


def test_a_missing_period_is_noticed(copy):
    edit(copy / "standard" / "0.1" / "version.toml", "days = [14, 30]", "days = [14]")
    assert len(broken(copy)) == len([path for path in read_lock(copy) if path.startswith("standard/0.1/") and path.endswith("/30d")])


def test_the_tool_refuses_to_rewrite_a_changed_text(copy):
    before = (copy / "lock.toml").read_bytes()
    edit(copy / "standard" / "0.1" / "fr.toml", "Aucun escompte n’est accordé", "Aucun rabais n’est accordé")
    with pytest.raises(TermsError, match="standard/0.1/fr/14d"):
        lock(copy)
    assert (copy / "lock.toml").read_bytes() == before


def test_the_tool_adds_a_new_version_and_leaves_the_rest(copy):
    before = read_lock(copy)
    shutil.copytree(copy / "standard" / "0.1", copy / "standard" / "0.3")
    new = lock(copy)
    assert sorted(new) == sorted(path.replace("/0.1/", "/0.3/") for path in before if "/0.1/" in path)
    after = read_lock(copy)
    assert {path: after[path] for path in before} == before
    assert set(after) == set(before) | set(new)
    assert lock(copy) == []


def test_the_newest_version_is_the_one_that_is_listed(copy):
    shutil.copytree(copy / "standard" / "0.1", copy / "standard" / "0.10")
    assert {one.version for one in terms_text.latest(copy)} == {"0.10"}
    assert all(address.startswith("standard/0.10/") for _, pages in terms.links("fr", copy) for address in pages.values())


def test_the_build_stops_at_a_changed_text(copy, tmp_path):
    edit(copy / "standard" / "0.1" / "us-ca.toml", "There is no late fee and no fixed sum", "There is no late fee, no fixed sum")
    with pytest.raises(TermsError, match="us-ca"):
        terms.write_pages(tmp_path / "staging", copy)


def test_a_text_that_lacks_a_language_stops_the_build(copy, tmp_path):
    path = copy / "standard" / "0.1" / "gb-eng.toml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(index for index, line in enumerate(lines) if line.startswith("ru = ") and index > lines.index("[[clause]]\n"))
    path.write_text("".join(lines[:place] + lines[place + 1 :]), encoding="utf-8")
    with pytest.raises(TermsError, match="ru"):
        terms.write_pages(tmp_path / "staging", copy)


def test_the_command_line_says_what_it_does():
    def run(*arguments):
        return subprocess.run([sys.executable, "-m", "site_build.terms", *arguments], cwd=TERMS.parent, capture_output=True, text=True)

    checked = run("check")
    assert checked.returncode == 0, checked.stdout
    assert run().returncode == 2
    assert "lock" in run().stderr
