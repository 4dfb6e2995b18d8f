"""Which misconceptions are told, and in which order."""

import dataclasses

import pytest

from pytest_witness.diagnosis import Fix, Found, Misconception, all_units, diagnose, to_tell


def unit(slug, sure=1.0, fix=Fix.VALUES, **fields):
    """Make a misconception that is found with this certainty; None is never found."""
    texts = {"question": "?", "seen": "seen {what}", "why": "why", "step": "step", "wrong": "", "right": ""}
    found = None if sure is None else Found(sure, {"what": fields.pop("what", "it")})
    return Misconception(slug=slug, fix=fix, signs=lambda _: found, **{**texts, **fields})


def slugs(told):
    """Return the names."""
    return [one.slug for one in told]


def test_the_surest_comes_first(case):
    """What is surer comes first, then what is to be mended first, and what is less than possible is left out."""
    units = [
        unit("b", 0.7, Fix.VALUES),
        unit("a", 0.7, Fix.STARTING),
        unit("c", 1.0),
        unit("d", 0.3),
        unit("e", None),
    ]
    assert slugs(diagnose(case(), units)) == ["c", "a", "b"]


def test_the_more_special_displaces(case):
    """A more general idea gives way, however sure it is; what was not found displaces nothing."""
    units = [
        unit("general"),
        unit("special", 0.7, instead_of=("general",)),
        unit("other", None, instead_of=("special",)),
    ]
    assert slugs(diagnose(case(), units)) == ["special"]


def test_a_second_one_is_told_only_if_it_is_nearly_as_sure(case):
    """The first is told; a second if it is nearly as sure, and then the one to be mended first stands first."""
    assert slugs(to_tell(diagnose(case(), [unit("a", 1.0), unit("b", 0.7)]))) == ["a"]
    both = [unit("a", 1.0, Fix.VALUES), unit("b", 0.95, Fix.STARTING), unit("c", 0.95)]
    assert slugs(to_tell(diagnose(case(), both))) == ["b", "a"]
    assert to_tell([]) == []


def test_the_texts_are_filled(case):
    """Places are filled with the learner's own, cut where it is long; lists are joined; line ends become spaces."""
    (told,) = diagnose(case(), [unit("a", what=["x", 2])])
    assert told.seen == "seen x, 2"
    (told,) = diagnose(case(), [unit("a", what="y" * 500)])
    assert told.seen == f"seen {'y' * 59}…"
    (told,) = diagnose(case(), [dataclasses.replace(unit("a", what="{why}"), why="a\n  {{b}}", tag="soft")])
    assert (told.seen, told.why, told.advice) == ("seen {why}", "a {b}", True)


def broken(_case):
    """Find nothing, loudly."""
    raise RuntimeError("broken")


def test_an_error_in_the_signs_finds_nothing(case):
    """A unit that fails keeps nobody from the plain facts; a test can ask to see its error."""
    units = [dataclasses.replace(unit("a"), signs=broken), unit("b"), unit("c", seen="{missing}")]
    assert slugs(diagnose(case(), units)) == ["b"]
    with pytest.raises(RuntimeError, match="broken"):
        diagnose(case(), units, strict=True)


def test_the_catalogue_is_looked_through(case, run):
    """Without units, those of the catalogue are looked for."""
    text = "from multiprocessing import Process\np = Process(target=print)\np.run()\n"
    assert slugs(diagnose(case(text, run()))) == ["run-instead-of-start"]
    assert diagnose(case("print(1)\n", run())) == []
    assert len(all_units()) >= 1
