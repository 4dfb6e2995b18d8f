"""The page on the results file describes the file."""

import json
import re

import pytest

from pytest_witness import __version__
from pytest_witness.observe import can_trace
from pytest_witness.plugin.results import Status


def fields_of(text, title):
    """Return the names in the first column of the tables of a section."""
    section = text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


@pytest.fixture
def example(page):
    """Give the file that the page shows."""
    (text,) = page("results.md").fences("json")
    return text


def without_luck(text):
    """Replace what differs from run to run and from machine to machine."""
    text = re.sub(r'"(seconds|cores|memory|shared_memory)": ([\d.e-]+|null)', r'"\1": 0', text)
    text = re.sub(r'"start_methods": \[[^]]+\]', '"start_methods": []', text)
    text = re.sub(r'"(python|platform|observer|gil)": "[^"]+"', r'"\1": ""', text)
    return re.sub(r'\\n\\n +PID .*",', '",', text)


def test_the_file_shown_is_the_one_written(page, example, command, tmp_path):
    """The exercise of the page gives the file that the page shows."""
    page("results.md").save(tmp_path)
    output = command("pytest exercises --witness-results results.json", tmp_path)
    assert "doubles  2 of 5 points (1 passed, 1 failed)" in output
    written = (tmp_path / "results.json").read_text(encoding="utf-8")
    readable = json.dumps(json.loads(written), indent=2, ensure_ascii=False) + "\n"
    assert without_luck(readable) == without_luck(example)
    assert f'"version": "{__version__}"' in example


def test_every_field_is_explained(page, example):
    """Each field of the file stands in the tables of the page, in its order."""
    data = json.loads(example)
    exercise = data["exercises"][0]
    test = exercise["tests"][1]
    text = page("results.md").text
    assert fields_of(text, "The session")[: len(data)] != []
    assert [name for name in fields_of(text, "The session") if name in data] == list(data)
    assert [name for name in fields_of(text, "An exercise") if name in exercise] == list(exercise)
    assert [name for name in fields_of(text, "A test") if name in test] == list(test)
    assert fields_of(text, "Evidence") == list(test["evidence"][0])


def test_every_status_is_explained(page):
    """Each status that a test can have stands in the page."""
    told = fields_of(page("results.md").text, "A test")
    assert [name for name in told if name in Status.__args__] == list(Status.__args__)


@pytest.mark.skipif(not can_trace(), reason="the page shows the exact observer")
def test_the_observer_is_named(example):
    """The page shows a file of the exact observer."""
    assert json.loads(example)["tool"]["observer"] == "linux"
