"""The workflows are what GitHub's schema allows, and the linter of workflow security finds nothing in them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCHEMA = ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")
SECURITY = ("zizmor", "--offline", "--no-progress", "--no-config", "--persona=pedantic")

SOUND = """\
name: Sample
on:
  push:
permissions: {}
concurrency:
  group: sample
  cancel-in-progress: true
jobs:
  test:
    name: Tests
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$TITLE"
        env:
          TITLE: ${{ github.event.head_commit.message }}
"""


def lint(tool: tuple[str, ...], path: Path) -> subprocess.CompletedProcess:
    """The tool beside this Python, on one file, without the network."""
    command = [Path(sys.executable).parent / tool[0], *tool[1:], path]
    return subprocess.run(command, capture_output=True, text=True)


def test_there_are_workflows():
    assert WORKFLOWS


@pytest.mark.parametrize("tool", [SCHEMA, SECURITY], ids=lambda tool: tool[0])
@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_is_sound(tool, path):
    done = lint(tool, path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("tool", "right", "wrong", "said"),
    [
        (SCHEMA, "runs-on: ubuntu-24.04", "run-on: ubuntu-24.04", "run-on"),
        (SCHEMA, "  push:\n", "  pusch:\n", "pusch"),
        (SECURITY, 'echo "$TITLE"', 'echo "${{ github.event.head_commit.message }}"', "template-injection"),
        (SECURITY, "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7.0.1", "unpinned-uses"),
        (SECURITY, "        with:\n          persist-credentials: false\n", "", "artipacked"),
        (SECURITY, "permissions: {}", "permissions: write-all", "excessive-permissions"),
    ],
)
def test_a_fault_is_found(tool, right, wrong, said, tmp_path):
    """The sample passes as it stands and fails with one thing changed."""
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    path = folder / "sample.yml"
    path.write_text(SOUND, encoding="utf-8")
    done = lint(tool, path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert right in SOUND
    path.write_text(SOUND.replace(right, wrong), encoding="utf-8")
    done = lint(tool, path)
    assert done.returncode != 0
    assert said in done.stdout + done.stderr
