"""A bar shows a life in half columns, hatched where it was held, and a scale tells the times."""

import math
import re

import pytest

from pytest_witness.reports.bars import ASCII, UNICODE, Scale, glyphs, held_parts

TEN = Scale(end=1.0, width=10)

BARS = [
    (0.0, 1.0, "━━━━━━━━━━"),
    (0.0, None, "━━━━━━━━━━"),
    (0.2, 0.5, "  ━━━     "),
    (0.25, 0.5, "  ╺━━     "),
    (0.2, 0.55, "  ━━━╸    "),
    (0.0, 0.0, "╸         "),
    (0.5, 0.5, "     ╸    "),
    (0.56, 0.57, "     ╺    "),
    (1.0, 1.0, "         ╺"),
    (5.0, 9.0, "         ╺"),
    (-1.0, 0.1, "━         "),
    (0.5, 0.2, "     ╸    "),
    (math.nan, 0.5, "         ╺"),
    (0.5, math.inf, "     ━━━━━"),
]


@pytest.mark.parametrize(("born", "ended", "bar"), BARS)
def test_a_bar_reaches_from_birth_to_end(born, ended, bar):
    """Half columns are drawn; the shortest life takes one of them, and no time leads out of the bar."""
    assert TEN.bar(born, ended) == bar


HOLDS = [
    ([(0.2, 0.4)], "━━▒▒━━━━━━"),
    ([(0.25, 0.26)], "━━▒━━━━━━━"),
    ([(0.0, 0.1), (0.9, 1.0)], "▒━━━━━━━━▒"),
    ([(0.0, 2.0)], "▒▒▒▒▒▒▒▒▒▒"),
    ([], "━━━━━━━━━━"),
]


@pytest.mark.parametrize(("held", "bar"), HOLDS)
def test_held_time_is_hatched(held, bar):
    """Each hold covers its time, a short one a whole column, so that it is seen."""
    assert TEN.bar(0.0, 1.0, held=held) == bar


def test_a_bar_in_ascii():
    """The same with the characters that every terminal has."""
    assert TEN.bar(0.25, 0.85, held=[(0.4, 0.6)], glyphs=ASCII) == "  ==//=== "
    assert glyphs(plain=True) is ASCII
    assert glyphs(plain=False) is UNICODE


@pytest.mark.parametrize("end", [0.0, -1.0, math.nan])
def test_a_run_of_no_time_has_bars(end):
    """A run in which no time passed is drawn without an error."""
    assert len(Scale(end=end, width=4).bar(0.0, end)) == 4


ENDS = [
    (0.342, 18, "0 ───────── 342 ms"),
    (1.41, 10, "0 ─ 1.41 s"),
    (1.41, 9, "   1.41 s"),
    (1.41, 8, "  1.41 s"),
    (1.41, 4, "1.41"),
]


@pytest.mark.parametrize(("end", "width", "text"), ENDS)
def test_the_scale_in_one_line(end, width, text):
    """Both ends with a rule between them; where there is no room, the right end alone."""
    assert Scale(end=end, width=width).ends() == text


RULERS = [
    (1.0, 42, "0 ms    200 ms   400 ms  600 ms   800 ms", "┬───────┬────────┬───────┬────────┬"),
    (0.342, 26, "0 ms           200 ms     ", "┬──────────────┬──────────"),
    (3.02, 30, "0 ms      1 s       2 s       ", "┬─────────┬─────────┬─────────"),
    (0.01, 8, "0 ms    ", "┬───────"),
    (0.0, 6, "0 ms  ", "┬─────"),
    (3.0, 3, "   ", "┬──"),
]


@pytest.mark.parametrize(("end", "width", "labels", "rule"), RULERS)
def test_the_scale_in_two_lines(end, width, labels, rule):
    """Round times, each above its tick, never over one another and never over the edge."""
    drawn = Scale(end=end, width=width).ruler()
    assert [len(line) for line in drawn] == [width, width]
    assert (drawn[0], drawn[1]) == (labels.ljust(width), rule.ljust(width, "─"))


@pytest.mark.parametrize("end", [1e-7, 0.0034, 0.1, 0.99, 1.0, 7.7, 59.0, 3600.0, 31_536_000.0])
@pytest.mark.parametrize("width", [1, 2, 8, 21, 80, 300])
def test_any_scale_fits_its_width(end, width):
    """Whatever the run's length and the room, labels are whole, and a tick stands under each."""
    labels, rule = Scale(end=end, width=width).ruler()
    assert len(labels) == len(rule) == width
    found = list(re.finditer(r"[\d.]+ m?s(?= |$)", labels))
    assert all(rule[label.start()] == "┬" for label in found)
    assert re.sub(r"[\d.]+ m?s(?= |$)", "", labels).strip() == ""
    assert len(found) <= rule.count("┬") <= width // 7 + 1


def test_the_parts_of_a_bar():
    """A bar is taken apart where hatching begins and ends, and put together it is the same."""
    assert list(held_parts("  ━▒▒━", glyphs=UNICODE)) == [("  ━", False), ("▒▒", True), ("━", False)]
    assert list(held_parts("▒", glyphs=UNICODE)) == [("▒", True)]
    assert "".join(part for part, _ in held_parts("", glyphs=UNICODE)) == ""
