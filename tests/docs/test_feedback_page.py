"""What the page on feedback shows is what a learner gets; the pages of misconceptions are those of the catalogue."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from pytest_witness.diagnosis import all_units
from pytest_witness.observe import can_trace
from pytest_witness.record import Run
from pytest_witness.reports.lessons import index, lesson

sys.path.insert(0, str(Path(__file__).parent))
from test_examples import matches

sys.path.pop(0)
ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "misconceptions"
COMMANDS = re.findall(r"^\$ (.*)$", (ROOT / "docs" / "feedback.md").read_text(encoding="utf-8"), re.MULTILINE)
UNITS = {unit.slug: unit for unit in all_units()}

needs_eyes = pytest.mark.skipif(not can_trace(), reason="who waits for whom is known to the exact observer alone")


@needs_eyes
@pytest.mark.parametrize("line", COMMANDS)
def test_what_is_shown_comes_out(page, command, tmp_path, line):
    """Each command of the page gives the report that is shown for it, but for numbers of processes and times."""
    feedback = page("feedback.md")
    feedback.save(tmp_path)
    shutil.copytree(ROOT / "exercises", tmp_path / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    output = command(line, tmp_path)
    assert matches(flat(dict(feedback.shown)[line]), flat(output)), output


def flat(text):
    """Return an output without what depends on how fast which process was, and on its start method's names."""
    text = re.sub(r"^ {2}\d+  .*\n|^ {3,10}\d+  .*\n", "", text, flags=re.MULTILINE)  # rows of the picture
    text = re.sub(
        r"[\d.]+ m?s$", "TIME", re.sub(r"^ {6,12}wrote.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE
    )
    text = re.sub(r"^ {2}helpers: .*\n", "", text, flags=re.MULTILINE)
    # Who waits, of several alike; how much fits into a line depends on how long the numbers are.
    text = re.sub(r"^ {2}\d+ (\(|waits ).*\n( {6}.*\n)?", "", text, flags=re.MULTILINE)
    text = re.sub(r"\d+ \(Process-\d\)|process \d+|\b\d{3,7}\b(, \d{3,7})*( (or|and) \d{3,7})?", "PID", text)
    return re.sub(r"returned \[.*?\]; .*?expected\.|order[s]? \d[-\d]+|: [\d, ]+$", "VALUES", text, flags=re.DOTALL)


def test_every_misconception_has_its_page():
    """There is a page for each, and the index lists them all."""
    assert {path.stem for path in PAGES.glob("*.md")} == {"README", *UNITS}
    assert (PAGES / "README.md").read_text(encoding="utf-8") == index(UNITS.values())


@pytest.mark.parametrize("slug", UNITS)
def test_a_page_is_that_of_its_unit(slug):
    """A page has its unit's question and programs; picture and texts are those of the day on which it was written."""
    shown = (PAGES / f"{slug}.md").read_text(encoding="utf-8")
    made = lesson(UNITS[slug], Run(entry="program.py", mode="script", outcome="exited"), None)
    assert shown.partition("## What it does")[0] == made.partition("## What it does")[0]
    assert shown.endswith(made[made.rindex("\n```python") :])
    assert "did not show" not in shown
