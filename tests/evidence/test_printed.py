"""Numbers in what people print, and who wrote which line."""

import math

import pytest

from pytest_witness.evidence import Verdict, is_number, numbers_in, prints_numbers, share_printed, written_apart
from pytest_witness.record import Output, Run

FOUR = {"Square": 100, "Cube": 1000, "Square Root": math.sqrt(10), "Cube Root": 10 ** (1 / 3)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Square: 100", ["100"]),
        ("[8, 27, 64]", ["8", "27", "64"]),
        ("x=3.5, y=-2, z=+.5e-3", ["3.5", "-2", "+.5e-3"]),
        ("1.", ["1."]),
        ("The cube of 2 is 8.", ["2", "8."]),
        ("1e5 1E+5", ["1e5", "1E+5"]),
        ("10^2", ["10", "2"]),
        ("x2 = 4", ["4"]),
        ("Process-1: 8", ["1", "8"]),
        ("ForkPoolWorker-3 got 27", ["3", "27"]),
        ("1,000", ["1", "000"]),
        ("3.14.15", ["3.14"]),
        ("no number", []),
        ("", []),
        ("nan inf", []),
        ("0x1f", ["0"]),
        ("\u0665", ["\u0665"]),
    ],
)
def test_numbers_in_a_text(text, numbers):
    """Numbers are found in words, lists and formulas; a digit that ends a word is none, and a hyphen is no minus."""
    assert numbers_in(text) == numbers


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("100", 100),
        ("100.0", 100),
        ("1e2", 100),
        ("3.1622776601683795", math.sqrt(10)),
        ("3.16227766", math.sqrt(10)),
        ("3.162", math.sqrt(10)),
        ("3.16", math.sqrt(10)),
        ("-3.16", -math.sqrt(10)),
        ("0", 0),
        ("2.15", 10 ** (1 / 3)),
        ("1.5", 1.5),
    ],
)
def test_a_number_as_it_may_be_written(written, expected):
    """A number may be exact, or rounded to two decimals or more."""
    assert is_number(written, expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3", math.sqrt(10)),
        ("3.2", math.sqrt(10)),
        ("3.17", math.sqrt(10)),
        ("3.163", math.sqrt(10)),
        ("3.1622", math.sqrt(10)),
        ("3e0", math.sqrt(10)),
        ("101", 100),
        ("-100", 100),
        ("0.01", 0),
        ("1e-9", 0),
        ("3.33", 10 ** (1 / 3)),
    ],
)
def test_what_is_another_number(written, expected):
    """A number that is rounded to nothing, cut off, or simply another is not the expected one."""
    assert not is_number(written, expected)


LINES = ["Square: 100", "Cube: 1000", "Square Root: 3.1622776601683795", "Cube Root: 2.154434690031884"]


def lines(*authors, texts=LINES):
    """Return the texts as lines, each by its author."""
    return list(zip(authors, texts, strict=True))


def test_each_line_by_a_process_of_its_own(run):
    """Four lines by four processes, in any order."""
    evidence = written_apart(run(1, 2, 3, 4, lines=lines(1, 2, 3, 4)[::-1]), FOUR)
    assert evidence == 4
    assert evidence
    assert evidence.reasons == ()


@pytest.mark.parametrize(
    "texts",
    [
        ["square 100", "CUBE 1000", "square-root 3.16", "cube_root 2.15"],
        ["The square of 10 is 100.", "Cube of 10: 1000", "square  root of 10 = 3.162", "the cube root: 2.154"],
        ["100", "1000", "3.1623", "2.1544"],
        ["[worker 1] 100", "[worker 2] 1000", "[worker 3] 3.1623", "[worker 4] 2.1544"],
    ],
)
def test_words_around_the_numbers(run, texts):
    """The words are free: a line is known by its number, when it does not name another label."""
    assert written_apart(run(1, 2, 3, 4, lines=lines(1, 2, 3, 4, texts=texts)), FOUR) == 4


def test_a_line_with_another_label(run):
    """A number under another's label is not that number."""
    texts = ["Cube: 100", "Square: 1000", "Square Root: 3.1622776601683795", "Cube Root: 2.154434690031884"]
    evidence = written_apart(run(1, 2, 3, 4, lines=lines(1, 2, 3, 4, texts=texts)), FOUR)
    assert evidence == 2
    assert evidence.reasons == ("Nobody wrote Square: 100.", "Nobody wrote Cube: 1000.")


def test_the_main_program_wrote_a_line(run):
    """A line by the main program counts for nobody."""
    evidence = written_apart(run(1, 2, 3, lines=lines(100, 1, 2, 3)), FOUR)
    assert evidence == 3
    assert evidence.reasons == ('"Square: 100" was written by your main program, process 100.',)


def test_one_process_wrote_several_lines(run):
    """A process counts once, however much it wrote."""
    evidence = written_apart(run(1, 2, lines=lines(1, 2, 2, 2)), FOUR)
    assert evidence == 2
    assert evidence.verdict is Verdict.REFUTED
    assert evidence.reasons == ("Process 2 wrote 3 of the lines: Cube, Square Root, Cube Root.",)


@pytest.mark.parametrize("texts", [LINES, ["100", "1000", "3.1623", "2.1544"]])
def test_every_process_wrote_every_line(run, texts):
    """Four processes that do all of the work each are not four processes that share it, whoever came first."""
    everything = [(1 + (number + step) % 4, text) for step in range(4) for number, text in enumerate(texts)]
    evidence = written_apart(run(1, 2, 3, 4, lines=everything), FOUR)
    assert evidence.verdict is Verdict.REFUTED
    assert evidence.reasons[0] == "Process 1 wrote 4 of the lines: Square, Cube, Square Root, Cube Root."


def test_further_lines_harm_nobody(run):
    """What a process says on its way, and what the main program tells before and after, is not one of the lines."""
    before = [(100, "Square: 100"), (100, "expecting 100, 1000"), (2, "10*10 is 100, so the cube is 1000"), (3, "100?")]
    after = [(100, "done: 100 1000 3.1623 2.1544"), (1, "Square: 100"), (4, "2.1544")]
    evidence = written_apart(run(1, 2, 3, 4, lines=[*before, *lines(1, 2, 3, 4), *after]), FOUR)
    assert evidence == 4
    assert evidence
    bare = [(1, "100"), (2, "10*10 is 100, so it is 1000"), (3, "3.1623"), (4, "2.1544")]
    assert written_apart(run(1, 2, 3, 4, lines=bare), FOUR) == 4


def test_a_line_that_nobody_wrote(run):
    """What is missing is told in numbers that people can read."""
    evidence = written_apart(run(1, 2, lines=lines(1, 2, texts=LINES[:2])), FOUR)
    assert evidence.reasons == ("Nobody wrote Square Root: 3.16228.", "Nobody wrote Cube Root: 2.15443.")


def test_standard_error_is_not_printed(run):
    """A line on standard error is none of those that were asked for."""
    outputs = tuple(Output(pid=pid, stream="stderr", text=text, at=0.0) for pid, text in lines(1, 2, 3, 4))
    made = run(1, 2, 3, 4)
    made = Run(entry="f", mode="function", outcome="returned", processes=made.processes, outputs=outputs)
    assert written_apart(made, FOUR) == 0


def test_lines_of_a_run_that_never_returned(unfinished_run):
    """A run that did not return is told first."""
    broken, told = unfinished_run
    assert written_apart(broken, {"Square": 100}).reasons[0] == told


CUBES = [8, 27, 64]


@pytest.mark.parametrize(
    "texts",
    [
        ["[8, 27, 64]"],
        ["8", "27", "64"],
        ["Start: 3 processes", "cubes: 8 27 64", "done in 0.1 s"],
        ["2 -> 8, 3 -> 27, 4 -> 64"],
        ["8.0 27.0 64.0"],
    ],
)
def test_what_the_main_program_printed(run, texts):
    """The numbers in their order, with anything between them."""
    assert prints_numbers(run(1, lines=[(100, text) for text in texts]), CUBES)


@pytest.mark.parametrize("texts", [["[27, 8, 64]"], ["8 27"], ["8 27 6 4"], ["82764"], [], ["[4, 9, 16]"]])
def test_what_is_not_the_answer(run, texts):
    """Numbers in another order, too few, or others."""
    assert not prints_numbers(run(1, lines=[(100, text) for text in texts]), CUBES)


def test_pairs_in_any_order(run):
    """The main program may print each given number with its result, in any order."""
    texts = ["4: 64", "2: 8", "The cube of 3 is 27"]
    made = run(1, lines=[(100, text) for text in texts])
    assert prints_numbers(made, CUBES, [2, 3, 4])
    assert not prints_numbers(made, CUBES)
    assert not prints_numbers(made, CUBES, [2, 3, 5])


def test_what_workers_printed(run):
    """What workers wrote may come in any order; each number is needed as often as it is expected."""
    made = run(1, 2, lines=[(1, "64"), (2, "8 and 27")])
    assert prints_numbers(made, CUBES)
    assert not prints_numbers(run(1, lines=[(1, "8"), (1, "27")]), [8, 8])
    assert prints_numbers(run(1, lines=[(1, "8"), (1, "8")]), [8, 8])


def test_none_from_the_workers(run):
    """When the main program prints None, the workers' results did not come back to it."""
    assert not prints_numbers(run(1, lines=[(1, "8"), (1, "27"), (1, "64"), (100, "[None, None, None]")]), CUBES)
    assert prints_numbers(run(1, lines=[(1, "8"), (1, "27"), (1, "64"), (100, "Nonetheless")]), CUBES)


def test_the_share_that_was_printed(run):
    """The share of the expected numbers that is anywhere in the output."""
    made = run(1, lines=[(1, "64"), (100, "27 is a cube")])
    assert share_printed(made, CUBES) == pytest.approx(2 / 3)
    assert share_printed(made, []) == 0
    assert share_printed(run(), CUBES) == 0
