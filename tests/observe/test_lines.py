"""Pieces of output with their authors become lines, within limits."""

import pytest

from pytest_witness.observe.output import MAX_BYTES, MAX_LINE, MAX_LINES, Lines
from pytest_witness.record import Output


@pytest.fixture
def lines():
    """Return lines with nothing written yet."""
    return Lines()


def texts(lines):
    """Return author and text of each line."""
    return [(line.pid, line.text) for line in lines.done]


def test_a_piece_with_several_lines(lines):
    """A piece is cut at its line ends."""
    lines.add(1, "stdout", b"one\n\ntwo\n", 0.5)
    assert lines.done == [Output(pid=1, stream="stdout", text=text, at=0.5) for text in ("one", "", "two")]


def test_a_line_in_several_pieces(lines):
    """A line is put together from its pieces and has the time of its end."""
    lines.add(1, "stdout", b"on", 0.1)
    lines.add(1, "stdout", b"e", 0.2)
    assert lines.done == []
    lines.add(1, "stdout", b"\n", 0.3)
    assert lines.done == [Output(pid=1, stream="stdout", text="one", at=0.3)]


def test_authors_do_not_mix(lines):
    """A line end finishes its own author's line, not another's."""
    lines.add(1, "stdout", b"hel", 0)
    lines.add(2, "stdout", b"wor", 0)
    lines.add(1, "stdout", b"lo\n", 0)
    lines.add(2, "stdout", b"ld\n", 0)
    assert texts(lines) == [(1, "hello"), (2, "world")]


def test_streams_do_not_mix(lines):
    """Standard output and standard error of one author are lines of their own."""
    lines.add(1, "stdout", b"out", 0)
    lines.add(1, "stderr", b"err\n", 0)
    lines.add(1, "stdout", b"put\n", 0)
    assert [(line.stream, line.text) for line in lines.done] == [("stderr", "err"), ("stdout", "output")]


def test_a_last_line_without_an_end(lines):
    """What was written without a line end is a line when the run is over."""
    lines.add(1, "stdout", b"no end", 0.1)
    lines.close(0.9)
    lines.close(1.0)
    assert lines.done == [Output(pid=1, stream="stdout", text="no end", at=0.9)]


def test_a_character_in_two_pieces(lines):
    """A character whose bytes come in two pieces is whole."""
    for piece in (b"caf\xc3", b"\xa9\n"):
        lines.add(1, "stdout", piece, 0)
    assert texts(lines) == [(1, "caf\u00e9")]


def test_bytes_that_are_not_utf8(lines):
    """Bytes that are not UTF-8 are replaced."""
    lines.add(1, "stdout", b"caf\xe9 \xff\n", 0)
    assert texts(lines) == [(1, "caf\ufffd \ufffd")]


def test_line_ends_of_windows(lines):
    """A carriage return before the line end belongs to the end; any other stays."""
    lines.add(1, "stdout", b"a\rb\r\n", 0)
    assert texts(lines) == [(1, "a\rb")]


def test_a_long_line_is_cut(lines):
    """Of a long line the beginning is kept, and how much was dropped is said; the next line is whole again."""
    for _ in range(3):
        lines.add(1, "stdout", b"x" * MAX_LINE, 0)
    lines.add(1, "stdout", b"\nnext\n", 0)
    assert [(len(line.text), line.cut) for line in lines.done] == [(MAX_LINE, 2 * MAX_LINE), (4, 0)]


def test_bytes_beyond_the_limit_are_counted(lines):
    """Of each stream a limited number of bytes is kept; the rest is counted."""
    for _ in range(3):
        lines.add(1, "stdout", (b"x" * 999 + b"\n") * (MAX_BYTES // 2000), 0)
    lines.add(1, "stderr", b"not concerned\n", 0)
    assert sum(len(line.text) + 1 for line in lines.done if line.stream == "stdout") == MAX_BYTES
    assert lines.dropped == {"stdout": MAX_BYTES // 2}
    assert lines.done[-1].text == "not concerned"


@pytest.mark.parametrize("pieces", [1, 40], ids=["in one piece", "in many"])
def test_lines_beyond_the_limit_are_counted(lines, pieces):
    """A limited number of lines is kept, however they come; the bytes of the rest are counted."""
    for _ in range(pieces):
        lines.add(1, "stdout", b"\n" * (40_000 // pieces), 0)
    assert len(lines.done) == MAX_LINES
    assert lines.dropped == {"stdout": 40_000 - MAX_LINES}


def test_many_authors_that_end_no_line(lines):
    """Lines that are still open at the end count like others, within the limit."""
    for pid in range(MAX_LINES + 10):
        lines.add(pid, "stdout", b"x", 0)
    lines.close(0)
    assert len(lines.done) == MAX_LINES
    assert lines.dropped == {"stdout": 10}
