"""A page that breaks off is counted as far as it came."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import (
    downloading,
    downloads,
    lost_pages,
    lost_with_error,
    reads_error_page,
)
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A page that cannot be had has a count above 0, and the source keeps what had come of it."""
    lost = [one for one in lost_pages(case) if isinstance(one, int) and one > 0]
    if not case.graded or not lost:
        return None
    told = lost_with_error(case)
    if told or (told is None and reads_error_page(case.code)):
        return None
    kept = _kept(case)
    line = kept or downloads(case.code)[0].line
    return Found(CERTAIN if kept or told is False else LIKELY, {"count": lost[0], "line": line})


def _kept(case: Case) -> int:
    """Return the line that keeps the beginning of a page; 0 when none is seen."""
    fetching = downloading(case.code)
    for call in case.code.methods("read", "read1", "readline", "recv", "read_chunked", "iter_content"):
        if call.function in fetching and isinstance(call.loop, ast.For | ast.While):
            return call.line
    for node, _ in case.code.walk():
        if isinstance(node, ast.Attribute) and node.attr == "partial":
            return node.lineno
        if isinstance(node, ast.For) and case.code.names.kind(node.iter).endswith("urlopen"):
            return node.lineno
    return 0


MISCONCEPTION = Misconception(
    slug="half-a-page-counted",
    question="Is half a page a page?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="A page whose connection broke off was given the count {count}, where -1 was asked for: line {line} "
    "keeps what had come until then.",
    why="When a connection breaks, nobody knows how much is missing. The count of a part looks like that of a "
    "whole page.",
    step="Return -1 for a page as soon as an error is caught, whatever had come before.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def words(url):
    count = 0
    page = urlopen(url)
    try:
        while line := page.readline():
            count += len(line.decode().split())
    except OSError:
        pass
    return count


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,tea%20or%20milk"]))
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen


def words(url):
    try:
        page = urlopen(url).read()
    except OSError:
        return -1
    return len(page.decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,tea%20or%20milk"]))
""",
    asked=True,
    example={"count": 17, "line": 9},
    symptoms=("a count where -1 should be",),
)
