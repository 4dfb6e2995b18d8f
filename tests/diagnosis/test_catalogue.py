"""The catalogue: each unit is whole, its wrong program shows it, and its right one does not.

The programs are run under observation; a run of the suite takes every tenth unit, another tenth on each version of
Python, and with WITNESS_CATALOGUE=all in the environment it takes all.
"""

import ast
import os
import re
import string
import sys
from pathlib import Path

import pytest

from pytest_witness import diagnosis
from pytest_witness.cli.explain import observed
from pytest_witness.diagnosis import all_units, filled
from pytest_witness.observe import Supervisor, can_trace

UNITS = {unit.slug: unit for unit in all_units()}
SHARE = 10
ALL = os.environ.get("WITNESS_CATALOGUE") == "all"
CHOSEN = list(UNITS) if ALL else list(UNITS)[sys.version_info.minor * 2 % SHARE :: SHARE]
FOLDER = Path(diagnosis.__file__).parent / "catalogue"
PAGES = Path(__file__).resolve().parents[2] / "docs" / "misconceptions"
# What is said of these has Python's own words in it, or depends on the default start method: with each Python another.
OF_THE_PYTHON = {"function-defined-inside-guard", "late-binding-lambda"}
OF_THE_PAGES = (3, 13)  # the Python that the pages were written with
MOST_TEXT = 640  # characters of the three texts together: with the picture they fit on a screen

each = pytest.mark.parametrize("slug", UNITS)
chosen = pytest.mark.parametrize("slug", CHOSEN)


@pytest.fixture(scope="module")
def watching():
    """Return a supervisor for all programs."""
    if not can_trace():
        pytest.skip("who waits for whom is known to the exact observer alone")
    with Supervisor() as supervisor:
        yield supervisor


def page_texts(slug):
    """Return what a page says: what was seen, why that happens, and what to do, each in one line."""
    page = (PAGES / f"{slug}.md").read_text(encoding="utf-8")
    _, _, after = page.partition("```text\n")[2].partition("\n```\n\n")
    parts = re.split(r"\n\n## Why\n\n|\n\n## What to do\n\n|\n\n```python", after)
    return [" ".join(part.split()) for part in parts[:3]]


def texts_of(idea):
    """Return the three texts of an idea in words."""
    return [idea.seen, idea.why, idea.step]


def without_numbers(text):
    """Return a text without what is another in each run: PIDs and seconds, however many, and addresses."""
    return re.sub(r"0x[0-9a-f]+|\d[\d.]*(?:(?:,| and| or) \d[\d.]*)*", "N", text)


@each
def test_a_unit_is_whole(slug):
    """Each unit has a file of its name, a question, short texts, programs, and symptoms."""
    unit = UNITS[slug]
    assert (FOLDER / f"{slug.replace('-', '_')}.py").is_file()
    assert unit.question.endswith("?")
    assert unit.symptoms
    texts = unit.seen, unit.why, unit.step
    assert all(text and text.isascii() and "  " not in text for text in texts)
    assert sum(map(len, texts)) <= MOST_TEXT
    assert set(unit.instead_of) <= set(UNITS)
    for program in (unit.wrong, unit.right):
        assert program.strip()
    assert unit.tag == "soft" or unit.wrong != unit.right
    ast.parse(unit.right)


@each
def test_places_are_names(slug):
    """What is filled into the texts are names, without formats."""
    unit = UNITS[slug]
    for text in (unit.seen, unit.why, unit.step):
        for _, name, form, conversion in string.Formatter().parse(text):
            assert name is None or (name.isidentifier() and not form and not conversion)


@each
def test_an_example_fills_all_places(slug):
    """What a run of the program cannot show has an example; nothing else has one, so that what is shown is seen."""
    unit = UNITS[slug]
    if unit.example:
        assert unit.asked
        assert filled(unit, unit.example).slug == slug


@each
def test_the_page_has_the_texts(slug):
    """What is said of it stands on its page, word for word, whatever is in the places; of an example, the same."""
    unit = UNITS[slug]
    for text, shown in zip((unit.seen, unit.why, unit.step), page_texts(slug), strict=True):
        parts = [re.escape(plain) + (".*" if name else "") for plain, name, _, _ in string.Formatter().parse(text)]
        assert re.fullmatch("".join(parts), shown)
    if unit.example:
        assert texts_of(filled(unit, unit.example)) == page_texts(slug)


@pytest.mark.parametrize("slug", [slug for slug in CHOSEN if not UNITS[slug].example])
def test_the_wrong_program_shows_it(slug, watching):
    """The wrong program of a unit is explained by it and by nothing surer, in the words of its page."""
    unit = UNITS[slug]
    _, ideas = observed(unit.wrong, watching, unit)
    assert [idea.slug for idea in ideas][:1] == [slug]
    told, shown = (list(map(without_numbers, texts)) for texts in (texts_of(ideas[0]), page_texts(slug)))
    assert told == shown or (slug in OF_THE_PYTHON and sys.version_info[:2] != OF_THE_PAGES)


@chosen
def test_the_right_program_does_not(slug, watching):
    """The right program of a unit, its near miss, shows nothing of it."""
    unit = UNITS[slug]
    _, ideas = observed(unit.right, watching, unit)
    assert slug not in [idea.slug for idea in ideas]
