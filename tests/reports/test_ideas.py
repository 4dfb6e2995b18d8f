"""A misconception in words, and its page."""

import pytest

from pytest_witness.diagnosis import Diagnosis, Fix, Misconception
from pytest_witness.reports import headed, idea_text
from pytest_witness.reports.lessons import index, lesson

UNIT = Misconception(
    slug="sings-for-itself",
    question="Does it sing?",
    fix=Fix.VALUES,
    signs=lambda _case: None,
    seen="Line {line} sings.",
    why="It does.",
    step="Listen.",
    wrong="\nsing()\n",
    right="\nlisten()\n",
    tag="by luck",
    methods=("spawn", "forkserver"),
    symptoms=("it sings", "all is loud"),
)


WHY = "It does, and it always did, whoever listened."


def told(*, seen="Line 3 sings.", advice=False):
    """Return what is said of it."""
    return Diagnosis(slug=UNIT.slug, sure=1.0, seen=seen, why=WHY, step="Listen.", advice=advice, unit=UNIT)


def test_the_idea():
    """What happened, why, what to do, where to read: each with a word in front, wrapped below it."""
    assert idea_text(told(), width=44) == (
        "Likely:    Line 3 sings.\n"
        "Why:       It does, and it always did,\n"
        "           whoever listened.\n"
        "Next step: Listen.\n"
        "Read:      witness explain sings-for-itself"
    )


def test_the_idea_once_more():
    """Told again, it only says what was seen this time and which idea that was; advice is called so."""
    assert idea_text(told(advice=True), again=True) == (
        "Advice:    Line 3 sings.\nAgain:     Does it sing?\nRead:      witness explain sings-for-itself"
    )


@pytest.mark.parametrize(("plain", "shown"), [(False, "é\\x1b"), (True, "\\xe9\\x1b")])
def test_nothing_in_it_is_obeyed(plain, shown):
    """What a learner named is escaped, and on a plain terminal all that is not ASCII, too."""
    assert idea_text(told(seen="é\x1b"), ascii=plain).startswith(f"Likely:    {shown}\n")


def test_the_page(four):
    """A page has the program, its picture, and what was said of it; the tag and the start methods stand above."""
    page = lesson(UNIT, four, told())
    assert page.startswith(
        "# Does it sing?\n\n`sings-for-itself`. It may go well many times, and then not. Start method: spawn\n"
        "or forkserver.\n\n## A program that shows it\n\n```python\nsing()\n```\n\n## What it does\n\n```text\n"
    )
    assert "4715  Process-1" in page
    assert "\n```\n\nLine 3 sings.\n\n## Why\n\nIt does, and it always did," in page
    assert page.endswith("## What to do\n\nListen.\n\n```python\nlisten()\n```\n")


def test_the_page_of_one_that_went_well(four):
    """Where the program went well this time, the page says so."""
    assert "\n```\n\nThis time it did not show.\n\n## Why\n\nIt does.\n" in lesson(UNIT, four, None)


def test_the_index():
    """The index lists by what somebody sees, then by name."""
    assert index([UNIT]) == (
        "# What you see, and what may be behind it\n\n"
        "## All is loud\n\n- [Does it sing?](sings-for-itself.md)\n\n"
        "## It sings\n\n- [Does it sing?](sings-for-itself.md)\n\n"
        "## All, by name\n\n- [`sings-for-itself`](sings-for-itself.md)\n"
    )


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("  Next step: Listen.", ("  Next step:", " Listen.")),
        ("Read:      witness", ("Read:", "      witness")),
        ("             go: on", ("", "             go: on")),
        ("Why not", ("", "Why not")),
        ("", ("", "")),
    ],
)
def test_what_stands_in_front(line, parts):
    """The words in front of a part are told from its text."""
    assert headed(line) == parts
