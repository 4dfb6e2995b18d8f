"""The lines of a page are counted, not its words."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import counted, is_off, value_is_wrong
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The counts are wrong, and the source counts lines."""
    kind, line = counted(case)
    if kind != "lines" or not value_is_wrong(case):
        return None
    sure = is_off(case, more=False)
    return Found(sure, {"line": line}) if sure else None


MISCONCEPTION = Misconception(
    slug="counts-lines",
    question="What do I get from a page, words or lines?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="Your numbers are those of lines: that is what line {line} counts.",
    why="Going through a page or a file gives its lines, and so do readlines() and splitlines(). Only split() "
    "without anything in its parentheses gives words.",
    step="Count the words of each line: the length of what its split() returns.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen

URLS = ["data:,to%20be%20or%0Anot", "data:,tea"]


def words(url):
    return len(urlopen(url).read().decode().splitlines())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, URLS))
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen

URLS = ["data:,to%20be%20or%0Anot", "data:,tea"]


def words(url):
    return len(urlopen(url).read().decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, URLS))
""",
    asked=True,
    symptoms=("the numbers are too small", "1 for every page"),
)
