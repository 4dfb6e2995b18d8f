"""What the page on fixtures shows is what its reader gets."""

import re
import sys
from pathlib import Path

import pytest

from pytest_witness.evidence import orders_of
from pytest_witness.observe import can_trace

PAGE = (Path(__file__).parents[2] / "docs" / "fixtures.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\$ (.*)$", PAGE, re.MULTILINE)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no observer for Windows yet")


def words(text):
    """Return the words of an output, without times, PIDs, bars, and cuts of lines: these differ from run to run."""
    text = re.sub(r"^ *helpers: .*\n", "", text, flags=re.MULTILINE)  # which there are depends on the start method
    text = re.sub(r"^(witness: .*); .*$", r"\1", text, flags=re.MULTILINE)  # what the machine has
    text = re.sub(r"0x[0-9a-f]+", "0x0", text)
    text = re.sub(r"[━╸╺▒─]+|[_=-]{3,}", " ", text)
    text = re.sub(r"\b[\d.]+ ?m?s\b", "TIME", text)
    return re.sub(r"\b\d{3,7}\b", "PID", text).split()


def matches(shown, output):
    """Tell whether an output is the one shown, where a line of three dots stands for any lines."""
    parts = [" ".join(map(re.escape, words(part))) for part in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r".*".join(parts), " ".join(words(output))) is not None


@pytest.fixture
def example(page, tmp_path):
    """Save the page's programs, and give what it shows for each command."""
    pages = page("fixtures.md")
    pages.save(tmp_path)
    return dict(pages.shown)


@pytest.mark.parametrize("line", COMMANDS)
def test_what_is_shown_comes_out(example, command, tmp_path, line):
    """Each command of the page gives the output that is shown for it."""
    if not can_trace() and ("test_end" in line or "-v" in line):
        pytest.skip("the portable observer does not decide deadlocks, and has another name")
    output = command(line, tmp_path)
    assert matches(example[line], output), f"{line} wrote:\n{output}"


def test_every_test_of_the_page_is_run(example, command, tmp_path):
    """Each test that pytest finds in the page's programs is one that a command of the page runs."""
    found = [line for line in command("pytest --collect-only -q", tmp_path).splitlines() if "::" in line]
    assert len(found) == 27
    for test in found:
        file = test.partition("::")[0]
        assert {f"pytest -q {file}", f"pytest -v {file}", f"pytest -q --tb=short {file}"} & set(COMMANDS) or any(
            line.endswith(test) for line in COMMANDS
        ), test


def test_the_table_of_runs():
    """The number of runs for each number of workers is as the page says."""
    head, _, runs = re.search(r"^\| workers \|.*\n.*\n.*$", PAGE, re.MULTILINE)[0].splitlines()
    told = dict(zip(head.strip("| ").split(" | ")[1:], map(int, runs.strip("| ").split(" | ")[1:]), strict=True))
    numbers = {name: [int(number) for number in re.findall(r"\d+", name)] or [13, 50] for name in told}
    numbers["9 to 11"] = [9, 10, 11]
    assert {name: {len(orders_of(number)) for number in each} for name, each in numbers.items()} == {
        name: {count} for name, count in told.items()
    }


@pytest.mark.parametrize(
    ("shown", "output"),
    [
        ("a\n", "b\n"),
        ("a\n", "a\nb\n"),
        ("a 1\n", "a 2\n"),
        ("...\na\n", "b\n"),
        ("returned [1, 2]\n", "returned [1, 3]\n"),
    ],
)
def test_another_output_is_noticed(shown, output):
    """An output that is not the one shown is told from it."""
    assert not matches(shown, output)


@pytest.mark.parametrize(
    ("shown", "output"),
    [
        ("a\n", "a\n"),
        ("...\na\n", "b\nc\na\n"),
        ("1 failed in 0.48s\n", "1 failed in 12.1s\n"),
        ("8853  main ━━╸ \n", "1234567  main ━\n"),
        ("=== a ===\n", "======= a =======\n"),
    ],
)
def test_the_same_output_is_recognised(shown, output):
    """An output that differs in times, PIDs, bars and breaks alone is taken for the one shown."""
    assert matches(shown, output)
