"""Values cross between a test and a submission as plain data, or arrive as something that equals nothing."""

import math

import pytest

from pytest_witness.record import Opaque

PLAIN = {
    "None": None,
    "bools": [True, False],
    "integers": [0, -1, 2**53, 2**53 + 1, -(10**50)],
    "floats": [0.1, -0.0, 1e308, 5e-324, math.inf, -math.inf],
    "complex": [1 + 2j, complex(-0.0, math.inf)],
    "texts": ["", "caf\u00e9 \U0001f40d", "line\nend\0", "\ud800", '"quoted"\\'],
    "bytes": [b"", bytes(range(256))],
    "lists": [[], [1, [2, [3]]]],
    "tuples": [(), (1,), (1, (2, [3]))],
    "sets": [set(), {1, "a", (2,)}, frozenset({1}), {frozenset({1})}],
    "dicts": {"a": 1, 2: ["b"], (3, 4): {}, None: None, 1.5: b"x"},
    "ranges": [range(1, 51), range(10, 0, -3), range(0)],
}


def exact(value):
    """Return a value as text that tells its types, too: 1 is not True, 0.0 is not -0.0."""
    if isinstance(value, dict):
        return "dict", sorted(((exact(key), exact(item)) for key, item in value.items()), key=repr)
    if isinstance(value, set | frozenset):
        return type(value).__name__, sorted(map(exact, value), key=repr)
    if isinstance(value, list | tuple):
        return type(value).__name__, [exact(item) for item in value]
    return repr(value)


@pytest.mark.parametrize("value", PLAIN.values(), ids=PLAIN)
def test_plain_values_cross_both_ways(call, value):
    """What a test gives arrives, and what a submission returns comes back, with the same types."""
    code = "def main(value, *, named): return [value, named, repr(type(value)), repr(type(named))]"
    run = call(code, value, kwargs={"named": value})
    assert exact(run.value) == exact([value, value, repr(type(value)), repr(type(value))])
    assert run.outcome == "returned"


def test_a_nan_is_a_nan(call):
    """A NaN comes back as one, in any place."""
    run = call("def main(value): return [value, {'nan': float('nan')}, complex(0, value)]", math.nan)
    first, second, third = run.value
    assert math.isnan(first)
    assert math.isnan(second["nan"])
    assert (third.real, math.isnan(third.imag)) == (0, True)


OPAQUE = {
    "own class": ("Thing()", "answer.Thing", "a thing"),
    "generator": ("(n for n in [1])", "generator", "<generator object"),
    "map": ("map(int, [])", "map", "<map object"),
    "function": ("main", "function", "<function main"),
    "class": ("Thing", "type", "<class 'answer.Thing'>"),
    "module": ("sys", "module", "<module 'sys'"),
    "pool": ("multiprocessing.Process(target=main)", "multiprocessing.context.Process", "<Process"),
    "bytearray": ("bytearray(b'x')", "bytearray", "bytearray(b'x')"),
    "ordered dict": ("collections.OrderedDict(a=1)", "collections.OrderedDict", "OrderedDict("),
    "named tuple": ("collections.namedtuple('Point', 'x')(1)", "answer.Point", "Point(x=1)"),
    "array": ("array.array('i', [1])", "array.array", "array('i', [1])"),
    "always equal": ("AlwaysEqual()", "answer.AlwaysEqual", ""),
    "always equal list": ("AlwaysEqualList()", "answer.AlwaysEqualList", "[]"),
    "repr raises": ("Unspeakable()", "answer.Unspeakable", "its repr raised RuntimeError"),
    "repr exits": ("Leaver()", "answer.Leaver", "its repr raised SystemExit"),
    "repr is endless": ("Talker()", "answer.Talker", "x" * 200),
}

THINGS = """
    import array
    import collections
    import multiprocessing
    import sys

    class Thing:
        def __repr__(self):
            return "a thing"

    class AlwaysEqual:
        def __eq__(self, other):
            return True

    class AlwaysEqualList(list):
        def __eq__(self, other):
            return True

    class Unspeakable:
        def __repr__(self):
            raise RuntimeError

    class Leaver:
        def __repr__(self):
            sys.exit("gone")

    class Talker:
        def __repr__(self):
            return "x" * 10_000_000

    def main():
        return %s
"""


@pytest.mark.parametrize("place", ["{}", "[1, {}]", "{{'key': {}}}"], ids=["alone", "in a list", "in a dict"])
@pytest.mark.parametrize(("expression", "kind", "text"), OPAQUE.values(), ids=OPAQUE)
def test_other_objects_are_opaque(call, expression, kind, text, place):
    """What is not plain data arrives as the name of its type and a bounded text, and equals nothing."""
    run = call(THINGS % place.format(expression))
    value = run.value
    if place != "{}":
        value = value[1] if isinstance(value, list) else value["key"]
    assert isinstance(value, Opaque)
    assert value.type == kind
    assert text in value.text
    assert len(value.text) <= 200
    assert value != value  # noqa: PLR0124  # that it equals nothing is the point
    assert run.value != [1, 2, 3]


@pytest.mark.parametrize(
    ("base", "value"), [("float", 2.5), ("int", 7), ("str", "text"), ("bytes", b"data"), ("complex", 1j)]
)
def test_a_subclass_of_a_scalar_is_its_plain_value(call, base, value):
    """A number or text of a class of the learner's own arrives as the plain value, whatever it says of itself."""
    run = call(
        f"""
        class Fake({base}):
            def __eq__(self, other):
                return True
            def __hash__(self):
                return 0
            def __repr__(self):
                return "42"
            real = imag = property(lambda _: 42)
            __str__ = __format__ = __float__ = __int__ = __add__ = __mul__ = __len__ = __neg__ = lambda *_: 42

        def main():
            return Fake({value!r})
        """
    )
    assert type(run.value) is type(value)
    assert run.value == value
    assert run.value != 42


def test_a_list_that_contains_itself(call):
    """A value that contains itself arrives, with an opaque value where it comes back to itself."""
    run = call(
        """
        def main():
            items = [1]
            items.append({"again": items})
            return items
        """
    )
    assert run.value[0] == 1
    assert run.value[1]["again"].reason == "contains itself"


def test_a_deep_list(call):
    """Nesting without end is cut."""
    run = call(
        """
        def main():
            items = []
            for _ in range(10_000):
                items = [items]
            return items
        """
    )
    assert "nested too deeply" in repr(run.value)


@pytest.mark.parametrize("expression", ["[0] * 6_250_000", "'x' * 50_000_000", "b'x' * 50_000_000", "1 << 400_000_000"])
def test_fifty_megabytes(call, expression):
    """A huge value does not travel: it is opaque, and says why."""
    run = call(f"def main(): return {expression}")
    assert isinstance(run.value, Opaque)
    assert run.value.reason.startswith("too large")
    assert len(run.value.text) <= 200


def test_a_large_value_travels(call):
    """A list of fifty thousand numbers is nothing special, in both directions."""
    numbers = [number / 3 for number in range(50_000)]
    assert call("def main(numbers): return numbers[::-1]", numbers).value == numbers[::-1]
