"""Text from anywhere is harmless, bounded and measured; figures have units."""

import math

import pytest

from pytest_witness.reports import count, duration, escape
from pytest_witness.reports.text import columns, pad, shorten

ESCAPED = [
    ("Square: 100", "Square: 100"),
    ("caf\u00e9 \u65e5\u672c \U0001f40d", "caf\u00e9 \u65e5\u672c \U0001f40d"),
    ("a\tb\nc\rd", r"a\tb\nc\rd"),
    ("\x1b[2J\x1b]0;title\x07", r"\x1b[2J\x1b]0;title\x07"),
    ("\x00\x7f\x9b", r"\x00\x7f\x9b"),
    ("left\u202eright\u2066", r"left\u202eright\u2066"),
    ("zero\u200bwidth\u00ad\ufeff", r"zero\u200bwidth\xad\ufeff"),
    ("\u2028\u2029\x85", r"\u2028\u2029\x85"),
    ("no\u00a0break", r"no\xa0break"),
    ("\ud800\udfff", r"\ud800\udfff"),
    ("\ue000\U000e0001", r"\ue000\U000e0001"),
    (r"a\nb", r"a\nb"),
    ("[bold]x[/]", "[bold]x[/]"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), ESCAPED, ids=[ascii(text) for text, _ in ESCAPED])
def test_what_a_terminal_would_obey_is_shown_instead(text, shown):
    """Controls, line ends, invisible and turning marks become Python's escapes; letters of all scripts stay."""
    assert escape(text, 100) == shown


def test_nothing_of_unicode_escapes_escaping():
    """No character whatever comes through that is not printable, and all are told apart."""
    everything = [chr(number) for number in range(0x110000)]
    shown = [escape(char, 20) for char in everything]
    assert all(text.isprintable() for text in shown)
    assert len(set(shown)) == len(everything)
    assert all(escape(char, 20, ascii=True).isascii() for char in everything[::7])


LIMITS = [
    ("abcdef", 6, "abcdef"),
    ("abcdef", 5, "abcd\u2026"),
    ("abcdef", 1, "\u2026"),
    ("abcdef", 0, ""),
    ("abcdef", -3, ""),
    ("", 0, ""),
    ("abc\n", 4, "abc\u2026"),
    ("abc\n", 5, r"abc\n"),
    ("\u65e5\u672c\u8a9e", 6, "\u65e5\u672c\u8a9e"),
    ("\u65e5\u672c\u8a9e", 5, "\u65e5\u672c\u2026"),
    ("\u65e5\u672c\u8a9e", 4, "\u65e5\u2026"),
    ("e" + "\u0301" * 100, 5, "e\u0301\u0301\u0301\u2026"),
]


@pytest.mark.parametrize(("text", "limit", "shown"), LIMITS)
def test_what_does_not_fit_is_cut_with_a_mark(text, limit, shown):
    """A text never takes more columns than it may; wide characters take two, an escape is never cut in two."""
    assert escape(text, limit) == shown


def test_the_mark_is_ascii_where_all_is():
    """With `ascii`, dots stand for what was cut and escapes for letters."""
    assert escape("abcdefgh", 6, ascii=True) == "abc..."
    assert escape("\u00fcber \u20ac", 30, ascii=True) == r"\xfcber \u20ac"
    assert escape("abcdefgh", 2, ascii=True) == ".."


def test_a_huge_text_costs_no_more_than_its_beginning():
    """Only what can be shown is looked at: a text that counts how far it was read was not read on."""

    class Counting(str):
        __slots__ = ()
        read = 0

        def __iter__(self):
            for char in str.__iter__(self):
                Counting.read += 1
                yield char

    assert escape(Counting("x" * 1_000_000), 10) == "x" * 9 + "\u2026"
    assert Counting.read < 20


NAMES = [
    ("Process-1", 18, "Process-1"),
    ("ForkServerPoolWorker-1", 18, "ForkServerP\u2026rker-1"),
    ("ForkServerPoolWorker-12", 12, "ForkSer\u2026r-12"),
    ("\u65e5\u672c\u8a9e\u306e\u540d\u524d-12", 9, "\u65e5\u672c\u2026-12"),
    ("a\x1bbcdefghij", 9, "a\\x1b\u2026hij"),
    ("abcdef", 1, "\u2026"),
]


@pytest.mark.parametrize(("name", "limit", "shown"), NAMES)
def test_a_name_is_cut_in_the_middle(name, limit, shown):
    """The number at its end is what tells a worker from its brothers, so the end stays."""
    assert shorten(name, limit) == shown
    assert columns(shown) <= limit


def test_columns_and_padding():
    """Wide characters count as two, in measuring and in filling up."""
    assert columns("a\u65e5b") == 4
    assert columns(["ab", "c"]) == 3
    assert pad("a\u65e5", 5) == "a\u65e5  "
    assert pad("abcdef", 3) == "abcdef"


DURATIONS = [
    (0, "0 ms"),
    (1e-9, "0 ms"),
    (0.0000123, "0.01 ms"),
    (0.00342, "3.42 ms"),
    (0.0342, "34.2 ms"),
    (0.342, "342 ms"),
    (0.9994, "999 ms"),
    (0.9996, "1 s"),
    (1, "1 s"),
    (1.234, "1.23 s"),
    (12.34, "12.3 s"),
    (123.4, "123 s"),
    (999.6, "1000 s"),
    (3600, "3600 s"),
    (31_536_000, "31536000 s"),
    (math.nan, "? s"),
    (math.inf, "? s"),
]


@pytest.mark.parametrize(("seconds", "text"), DURATIONS)
def test_times_have_units_and_three_figures(seconds, text):
    """Milliseconds below a second, seconds from there on, never an exponent."""
    assert duration(seconds) == text


def test_numbers_have_nouns():
    """One is singular, all others plural, regular or not."""
    assert [count(number, "line") for number in (0, 1, 2)] == ["0 lines", "1 line", "2 lines"]
    assert count(2, "process", "processes") == "2 processes"
