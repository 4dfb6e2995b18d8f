"""Plain data crosses whole; everything else arrives as an opaque leaf, whatever it does to prevent it."""

import enum
import json
import math
import sys
import time
from collections import Counter, OrderedDict
from typing import NamedTuple
from unittest.mock import Mock

import pytest

from pytest_witness.record import Opaque, pack, unpack
from pytest_witness.record.plain import MAX_DEPTH, MAX_ITEMS, MAX_REPR, MAX_TEXT


def crossed(value):
    """Return `value` as it arrives on the other side: packed, through JSON, unpacked."""
    return unpack(json.loads(json.dumps(pack(value))))


PLAIN = [
    None,
    True,
    False,
    0,
    -1,
    2**53,
    2**53 + 1,
    -(2**53) - 1,
    2**64,
    -(10**100),
    0.0,
    -0.0,
    -2.5,
    1e308,
    5e-324,
    math.inf,
    -math.inf,
    1 + 2j,
    complex(-0.0, -1),
    complex(-math.inf, 0.5),
    "",
    "text",
    "caf\u00e9 \U0001f40d",
    "line\nend\0",
    "\ud800",
    b"",
    bytes(range(256)),
    [],
    [1, "a", None],
    (),
    (1,),
    (1, [2, (3,)]),
    set(),
    {1, 2.5, "a", (1, 2)},
    frozenset(),
    frozenset({1}),
    {frozenset({1}), frozenset({2})},
    {},
    {"a": 1},
    {1: "a", (2, 3): [4], None: {"b": {}}, b"c": 2j},
    range(0),
    range(1, 51),
    range(10, -10, -3),
    range(2**70, 2**70 + 3),
    ["list", 1],
    ["opaque", "int", "1", ""],
    [[8, 27, 64], [("x", {"y": {1, 2}})]],
]


def name_of(value):
    """Return what a value is called in a report, the same in every process: a set has its items in no certain order."""
    return (f"set of {sorted(map(ascii, value))}" if isinstance(value, set) else ascii(value))[:40]


@pytest.mark.parametrize("value", PLAIN, ids=name_of)
def test_a_plain_value_arrives_equal_and_of_the_same_type(value):
    """Every kind of plain value comes back equal, and so do the types of its parts."""
    arrived = crossed(value)
    assert arrived == value
    assert type(arrived) is type(value)
    assert repr(arrived) == repr(value) or isinstance(value, set | frozenset)


def test_nan_arrives_as_nan():
    """NaN, which equals nothing, is still NaN, in a list and in a complex number."""
    number, (inner, last) = crossed((math.nan, [complex(1, math.nan), 7]))
    assert math.isnan(number)
    assert inner.real == 1
    assert math.isnan(inner.imag)
    assert last == 7


def test_the_form_is_strict_json():
    """No NaN and no infinity stands in the JSON, which not every reader would take."""
    tree = pack([math.nan, math.inf, -math.inf, 2**60, complex(math.nan, math.inf)])
    assert json.loads(json.dumps(tree, allow_nan=False)) == tree


class Liar(int):
    """An integer whose methods lie."""

    def __add__(self, other):
        """Lie."""
        return 8

    def __eq__(self, other):
        """Agree with everything."""
        return True

    def __format__(self, spec):
        """Lie."""
        return "8"

    def __index__(self):
        """Lie."""
        return 8

    __hash__ = int.__hash__
    __int__ = __index__


class Slippery(str):
    """A text that says it is another."""

    def __len__(self):
        """Lie."""
        return 0

    def __str__(self):
        """Lie."""
        return "other"

    __slots__ = ()


class Precise(float):
    """A float like numpy's, a subclass."""

    def __repr__(self):
        """Show it as numpy does."""
        return f"Precise({float(self)})"


class Colour(enum.IntEnum):
    """An integer with a name."""

    RED = 3


class Blob(bytes):
    """Bytes with another decode."""

    def decode(self, *_):
        """Lie."""
        return "other"


SUBCLASSES = [
    (Liar(5), 5),
    (Liar(2**60), 2**60),
    (Slippery("abc"), "abc"),
    (Precise(2.5), 2.5),
    (Precise("nan"), math.nan),
    (Colour.RED, 3),
    (Blob(b"\xff"), b"\xff"),
]


@pytest.mark.parametrize(("value", "base"), SUBCLASSES, ids=lambda value: type(value).__name__)
def test_a_subclass_of_a_scalar_is_as_good_as_its_true_value(value, base):
    """What an own class of numbers or text says of itself does not count, its true value does."""
    arrived = crossed(value)
    assert type(arrived) is type(base)
    assert repr(arrived) == repr(base)


class Plain:
    """An object of the submission's own."""

    def __eq__(self, other):
        """Agree with everything."""
        return True

    def __repr__(self):
        """Show a result that looks right."""
        return "[8, 27, 64]"

    __hash__ = None


class Point(NamedTuple):
    """A tuple with names."""

    x: int
    y: int


OPAQUE = [
    (Plain(), f"{__name__}.Plain", "[8, 27, 64]"),
    (Point(1, 2), f"{__name__}.Point", "Point(x=1, y=2)"),
    (Counter("aab"), "collections.Counter", "Counter({'a': 2, 'b': 1})"),
    (OrderedDict(a=1), "collections.OrderedDict", repr(OrderedDict(a=1))),
    (bytearray(b"ab"), "bytearray", "bytearray(b'ab')"),
    (Ellipsis, "ellipsis", "Ellipsis"),
    (int, "type", "<class 'int'>"),
    (len, "builtin_function_or_method", "<built-in function len>"),
    (ValueError("no"), "ValueError", "ValueError('no')"),
]


@pytest.mark.parametrize(("value", "name", "text"), OPAQUE, ids=[name for _, name, _ in OPAQUE])
def test_another_object_arrives_as_its_type_and_repr(value, name, text):
    """What is no plain data is told by name and repr, and is no copy of itself."""
    arrived = crossed(value)
    assert isinstance(arrived, Opaque)
    assert (arrived.type, arrived.text, arrived.reason) == (name, text, "")


def test_an_opaque_value_equals_nothing():
    """A verdict cannot hang on it: it differs from its own repr, from its like and from itself."""
    opaque = crossed(Plain())
    assert opaque != [8, 27, 64]
    assert opaque != "[8, 27, 64]"
    assert opaque != crossed(Plain())
    assert opaque != opaque  # noqa: PLR0124  # the point


def test_an_opaque_value_reads_well_in_an_assertion():
    """Its repr tells type, reason and text."""
    assert repr(Opaque("list", "[1, [...]]", "contains itself")) == "<list object (contains itself): [1, [...]]>"
    assert repr(Opaque("main.Point", "Point(1)")) == "<main.Point object: Point(1)>"


def test_an_opaque_value_can_be_a_key():
    """As a member of a set and as a key it is known by its repr, for it has no hash."""
    assert crossed({len: 1}) == {"<builtin_function_or_method object: <built-in function len>>": 1}
    assert crossed({Ellipsis}) == {"<ellipsis object: Ellipsis>"}


def test_a_list_that_contains_itself_is_cut_where_it_does():
    """A cycle becomes an opaque leaf at the place where it closes; what stands beside it arrives."""
    cycle = [1]
    cycle += [{"deep": cycle}, 2]
    one, (inner,), two = crossed(cycle)[0], crossed(cycle)[1].values(), crossed(cycle)[2]
    assert (one, two) == (1, 2)
    assert isinstance(inner, Opaque)
    assert inner.reason == "contains itself"


def test_the_same_list_twice_is_no_cycle():
    """A list that stands in two places arrives in both."""
    part = [1]
    assert crossed([part, part, (part,)]) == [[1], [1], ([1],)]


def test_nesting_is_cut_at_its_limit():
    """A value may be as deep as the limit and no deeper, and no depth makes it fail."""
    value = fits = []
    for _ in range(MAX_DEPTH - 1):
        fits = [fits]
    assert crossed(fits) == fits
    for _ in range(100_000):
        value = [value]
    arrived = crossed(value)
    for _ in range(MAX_DEPTH):
        (arrived,) = arrived
    assert isinstance(arrived, Opaque)
    assert arrived.reason == "nested too deeply"
    while value:  # or the interpreter's own deallocation is the deep thing
        value = value.pop()


def raises(error):
    """Return a method that raises `error`."""

    def method(*_):
        raise error

    return method


REPRS = [
    (raises(RuntimeError("no")), "its repr raised RuntimeError"),
    (raises(SystemExit(0)), "its repr raised SystemExit"),
    (raises(KeyboardInterrupt()), "its repr raised KeyboardInterrupt"),
    (lambda _: 5, "its repr raised TypeError"),
    (lambda _: "x" * 10_000_000, "x" * MAX_REPR),
    (lambda _: Slippery("abc"), "other"),
]


@pytest.mark.parametrize(("method", "text"), REPRS, ids=[text[:30] for _, text in REPRS])
def test_a_repr_can_do_no_harm(method, text):
    """A repr that raises anything, returns no text or too much of it, is bounded and told."""
    arrived = crossed([type("Own", (), {"__repr__": method, "__module__": "m"})()])
    assert isinstance(arrived[0], Opaque)
    assert (arrived[0].type, arrived[0].text) == ("m.Own", text)


def own(**members):
    """Return an object of a class with these members."""
    return type("Own", (), members)()


def of_metaclass(**members):
    """Return an object of a class whose own class has these members."""
    return type("Meta", (type,), {"__hash__": type.__hash__, **members})("Own", (), {})()


def nameless_error():
    """Return an exception that does not tell the name of its class."""
    meta = type("Meta", (type,), {"__name__": property(raises(RuntimeError()))})
    return meta("Error", (Exception,), {})()


# Made by the test itself: pytest looks at its parameters, and would fail over them.
HOSTILE = {
    "a number without a real part": lambda: type("Own", (complex,), {"real": property(raises(RuntimeError()))})(1),
    "a tuple that cannot be counted": lambda: type("Own", (tuple,), {"__len__": raises(RuntimeError())})((1,)),
    "a class without a module": lambda: own(__module__=property(raises(RuntimeError()))),
}
LYING = {
    "an object without attributes": lambda: own(__getattribute__=raises(RuntimeError())),
    "a class that is a mock's": lambda: Mock(spec=int),
    "a class that raises": lambda: own(__class__=property(raises(RuntimeError()))),
    "a class equal to all others": lambda: of_metaclass(__eq__=lambda *_: True),
    "a class that compares by raising": lambda: of_metaclass(__eq__=raises(RuntimeError())),
    "a class without a name": lambda: of_metaclass(__getattribute__=raises(RuntimeError())),
    "an error without a name": lambda: own(__repr__=raises(nameless_error())),
}


@pytest.mark.parametrize("make", [*HOSTILE.values(), *LYING.values()], ids=[*HOSTILE, *LYING])
def test_no_object_makes_packing_fail(make):
    """Whatever a class does when it is looked at, its object becomes data or an opaque leaf."""
    failed = False
    try:
        pack([make()])
    except Exception:  # noqa: BLE001  # and not shown to pytest, which would fail over it as well
        failed = True
    assert not failed


def test_a_list_that_holds_itself_many_times_over_is_packed_at_once():
    """A list of two lists of two lists, forty levels deep and 2**40 items wide, becomes an opaque leaf somewhere."""
    nested = []
    for _ in range(40):
        nested = [nested, nested]
    assert "nested too deeply" in str(pack(nested))


HUGE = {
    "a list of 50 MB": ([0] * 6_250_000, "too large: 6,250,000 items"),
    "a tuple": ((0,) * (MAX_ITEMS + 1), "too large: 100,001 items"),
    "a set": (set(range(200_000)), "too large: 200,000 items"),
    "a dict": (dict.fromkeys(range(200_000)), "too large: 200,000 items"),
    "a text of 50 MB": ("x" * 50_000_000, "too large"),
    "bytes of 50 MB": (bytes(50_000_000), "too large"),
    "an integer of a million digits": (1 << (4 * MAX_TEXT), "too large"),
}


@pytest.mark.parametrize(("value", "reason"), HUGE.values(), ids=HUGE)
def test_a_huge_value_is_refused_at_once(value, reason):
    """Beyond its limit a value is not walked through: it takes no time and little room."""
    before = time.process_time()
    text = json.dumps(pack(value))
    # Its own CPU time, so that neighbours do not count. A walk over the list takes fifty times as long.
    assert time.process_time() - before < 0.1
    assert len(text) < 1000
    assert unpack(json.loads(text)).reason == reason


def test_many_small_values_share_one_limit():
    """Nested lists that are small by themselves are cut where they are too many together."""
    arrived = crossed([[0] * 999 for _ in range(1000)])
    whole = [row for row in arrived if row == [0] * 999]
    assert len(arrived) == 1000
    assert len(whole) == 99
    assert {row.reason for row in arrived[101:]} == {"too large: 999 items"}


def test_an_infinite_range_of_numbers_is_plain():
    """A range is told by its three numbers, however long it is."""
    assert crossed(range(sys.maxsize)) == range(sys.maxsize)


TREES = [
    [],
    {},
    {"a": 1},
    [1],
    [None],
    [["list"]],
    ["nope"],
    ["__class__", 1],
    ["list", ["nope"]],
    ["bytes"],
    ["bytes", 5],
    ["bytes", "\u20ac"],
    ["float", "ten"],
    ["float"],
    ["int", "xyz"],
    ["int", 5],
    ["complex", 1],
    ["complex", "a", "b"],
    ["range", 0, 1, 0],
    ["range", 0.5],
    ["set", ["list"]],
    ["dict", 5],
    ["dict", [1]],
    ["dict", [["list"], 1]],
    ["opaque"],
    ["opaque", "a", "b", "c", "d"],
]


@pytest.mark.parametrize("tree", TREES, ids=str)
def test_a_tree_that_nobody_packed_is_refused(tree):
    """What `pack` cannot have made is a ValueError, and no other error."""
    with pytest.raises(ValueError, match=r"."):
        unpack(tree)


def test_the_refusal_shows_the_place():
    """The message has the tag and what stood under it, bounded."""
    with pytest.raises(ValueError, match=r"^not packed plain data: a 'complex' made of '\[1\]'$"):
        unpack(["list", 1, ["complex", 1]])
    with pytest.raises(ValueError, match=r"^not packed plain data: \"{'x{74}") as refused:
        unpack({"x" * 1000: 1})
    assert len(str(refused.value)) < 200
