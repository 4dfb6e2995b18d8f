"""`witness explain`: the page of a misconception, the index, and all pages."""

import pytest

from pytest_witness.diagnosis import all_units


def test_a_page(witness):
    """The page has the question, the program, its picture, why, and what to do."""
    status, out, err = witness("explain", "run-instead-of-start")
    assert (status, err) == (0, "")
    heads = [line for line in out.splitlines() if line.startswith("#")]
    assert heads == [
        "# Are run() and start() the same?",
        "## A program that shows it",
        "## What it does",
        "## Why",
        "## What to do",
    ]
    assert "    process.run()\n```" in out
    assert "  4712  main program" in out


def test_the_index(witness):
    """Without a name, all are listed, by what somebody sees and by name."""
    status, out, _ = witness("explain")
    assert status == 0
    assert "- [Are run() and start() the same?](run-instead-of-start.md)\n" in out
    assert all(f"- [`{unit.slug}`]({unit.slug}.md)" in out for unit in all_units())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["run-instead-of-stat"],
            "there is no misconception 'run-instead-of-stat': did you mean run-instead-of-start?",
        ),
        (["#?"], "there is no misconception '#?': `witness explain` lists all"),
        (["x", "--write", "y"], "'x': --write writes all pages; leave the name out"),
        (["--write", "a.py/b"], "--write 'a.py/b': Not a directory"),
    ],
)
def test_mistakes(witness, script, arguments, told):
    """A mistake is told in one line, with its cure."""
    assert script.is_file()
    assert witness("explain", *arguments) == (2, "", f"witness: error: {told}\n")


def test_all_pages(witness, tmp_path):
    """`--write` writes a page for each and the index, and tells how far it is."""
    status, _, err = witness("explain", "--write", tmp_path / "pages")
    assert status == 0
    assert err.splitlines()[0].startswith(f"1 of {len(all_units())}: ")
    files = {path.name for path in (tmp_path / "pages").iterdir()}
    assert files == {"README.md", *(f"{unit.slug}.md" for unit in all_units())}
