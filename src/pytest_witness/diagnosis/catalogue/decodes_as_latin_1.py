"""The bytes of a page are read by another encoding than they were written in."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import other_encoding, value_is_wrong
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The counts are wrong, or the text could not be decoded, and the source names another encoding than UTF-8."""
    found = other_encoding(case.code)
    if found is None:
        return None
    values = {"encoding": found[0], "line": found[1]}
    if case.trouble("UnicodeDecodeError") is not None:
        return Found(CERTAIN, values)
    if not value_is_wrong(case):
        return None
    return Found(CERTAIN if case.asked else LIKELY, values)


MISCONCEPTION = Misconception(
    slug="decodes-as-latin-1",
    question="Which encoding has a page?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="Line {line} reads the bytes of a page as {encoding}, and pages with other letters than a to z come "
    "out wrong.",
    why="Nearly all pages are written in UTF-8, where such a letter takes several bytes. Read as {encoding}, "
    "each of these bytes becomes a sign of its own, a space even, or an error.",
    step="Write decode() on line {line}: without a name it takes UTF-8.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def words(url):
    return len(urlopen(url).read().decode("ascii").split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,caf%C3%A9%20cr%C3%A8me"]))
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen


def words(url):
    return len(urlopen(url).read().decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,caf%C3%A9%20cr%C3%A8me"]))
""",
    symptoms=("strange letters", "UnicodeDecodeError", "the numbers are a little wrong"),
)
