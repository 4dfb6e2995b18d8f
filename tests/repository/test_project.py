"""The files that hold the project together agree with one another."""

import os
import re
import shutil
import subprocess
import sys

import pytest


def commands_of_readme(root):
    """Return the README's commands by their marks, read independently of .ci/run."""
    text = (root / "README.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^<!-- command: (.+?) -->\n```\w*\n(.*?)\n```$", text, re.DOTALL | re.MULTILINE))


def direct_dependencies(pyproject):
    """Return the normalised names of all that pyproject.toml asks for itself."""
    groups = pyproject["dependency-groups"].values()
    wanted = [*pyproject["project"]["dependencies"], *(item for group in groups for item in group)]
    names = [re.match(r"[\w.-]+", item)[0] for item in wanted if isinstance(item, str)]
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


def test_the_readme_has_two_commands_of_one_line(root):
    """The README has its two commands, and each is one line to copy."""
    commands = commands_of_readme(root)
    assert list(commands) == ["exercises", "every Python"]
    assert [command.count("\n") for command in commands.values()] == [0, 0]
    assert commands["exercises"].endswith("pytest exercises/")
    assert commands["every Python"].endswith("tox")


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason=".ci/run is a bash script")
def test_ci_runs_the_second_command_of_the_readme(root):
    """What .ci/run reads out of the README is the second command, whole."""
    shown = subprocess.run(
        ["bash", str(root / ".ci/run"), "--show"], capture_output=True, text=True, check=True, cwd=root.parent
    )
    assert shown.stdout == commands_of_readme(root)["every Python"] + "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
def test_ci_can_be_started(root):
    """.ci/run is executable."""
    assert os.access(root / ".ci/run", os.X_OK)


def test_the_lock_has_every_dependency(pyproject, root):
    """Each dependency that pyproject.toml asks for is in the lock, with an exact version."""
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==\S+", lock, re.MULTILINE))
    assert direct_dependencies(pyproject) - locked == set()


def test_the_lock_has_hashes_and_no_address(root):
    """Each version in the lock is tied to its bytes, and to no place to get them from."""
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in lock


def test_the_command_that_renews_the_lock_is_the_one_that_made_it(root):
    """CONTRIBUTING.md has the very command that stands at the head of the lock."""
    head = (root / "requirements.lock").read_text(encoding="utf-8").splitlines()[1]
    command = head.removeprefix("#").strip()
    assert command.startswith("uv pip compile ")
    assert command in (root / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()


def test_every_dependency_has_its_reason(pyproject, root):
    """The record on dependencies has a word on each."""
    record = (root / "docs/decisions/0001-dependencies.md").read_text(encoding="utf-8").lower()
    names = {name.removeprefix("types-") for name in direct_dependencies(pyproject)}
    assert {name for name in names if name not in record} == set()


def test_decision_records_are_numbered_once(root):
    """Each decision record is named NNNN-slug.md, and no two have one number."""
    names = [path.name for path in (root / "docs/decisions").glob("*.md") if path.name != "README.md"]
    assert [name for name in names if not re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name)] == []
    assert len({name[:4] for name in names}) == len(names)


def test_news_fragments_are_of_a_known_type(pyproject, root):
    """Each file in changelog.d is one that the changelog will take up."""
    types = [kind["directory"] for kind in pyproject["tool"]["towncrier"]["type"]]
    names = [path.name for path in (root / "changelog.d").iterdir() if path.name != "README.md"]
    pattern = re.compile(rf"(?:\+[\w-]+|\d+)\.(?:{'|'.join(types)})(?:\.\d+)?\.md")
    assert [name for name in names if not pattern.fullmatch(name)] == []


def test_the_changelog_has_the_place_for_the_next_release(pyproject, root):
    """CHANGELOG.md has the mark after which towncrier writes."""
    mark = pyproject["tool"]["towncrier"]["start_string"]
    assert mark in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_layer_is_named_for_contributors(root):
    """The order of the layers in CONTRIBUTING.md is the one that the test on layers holds."""
    source = (root / "tests/repository/test_layers.py").read_text(encoding="utf-8")
    listed = re.search(r"^ORDER = \[\n(.*?)^\]", source, re.DOTALL | re.MULTILINE)[1]
    order = [name for name in re.findall(r'"(\w+)"', listed) if not name.startswith("__")]
    guide = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    told = re.search(r"^    (record < .*)$", guide, re.MULTILINE)[1]
    assert re.split(r" < |, ", told) == order
