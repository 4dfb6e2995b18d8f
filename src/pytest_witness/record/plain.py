"""Plain data: the only values that cross between a submission and the grader.

A value is packed into a *tree* that JSON can carry, and unpacked on the other side. Scalars that JSON knows stand
for themselves; everything else is a list whose first item is a tag. Nothing is ever pickled or evaluated, so
whatever a submission sends, the worst that can arrive is wrong data.

This module is also loaded, alone and by its path, inside the observed interpreters: it imports nothing that a bare
interpreter has not already loaded, so that it cannot change which modules a learner's program finds.
"""

# `typing` is nothing that a bare interpreter has: type checkers know this name, too.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    _Container: TypeAlias = (
        list[object] | tuple[object, ...] | set[object] | frozenset[object] | dict[object, object] | range
    )

MAX_DEPTH = 20  #: levels of nesting
MAX_ITEMS = 100_000  #: items and characters blocks in one value, over all levels
MAX_TEXT = 1_000_000  #: characters (str) or bytes (bytes) in one value, over all levels
MAX_REPR = 200  #: characters kept of the repr of an opaque value

# JSON numbers are exact in every reader only up to 2**53; larger integers travel as text.
_SAFE_INT = 2**53


# What `type` itself says of a class: a metaclass can make the class's own attributes say anything, or raise.
_MRO, _QUALNAME, _MODULE = (type.__dict__[name].__get__ for name in ("__mro__", "__qualname__", "__module__"))


class Opaque:
    """A value that is not plain data: the name of its type and a bounded ``repr``.

    It equals nothing, not even another ``Opaque``: a verdict never hangs on what an unknown object says of itself.

    Attributes:
        type: qualified name of the value's type, as the stage reported it.
        text: the value's ``repr``, cut to `MAX_REPR` characters.
        reason: why it did not cross as data, or ``""`` when its type alone says so.
    """

    __slots__ = ("reason", "text", "type")
    __hash__ = None  # type: ignore[assignment]  # equal to nothing, so no use as a key

    def __init__(self, type: str, text: str, reason: str = "") -> None:  # noqa: A002  # the word of the record
        """Describe a value by the name of its type and its text."""
        self.type = type
        self.text = text
        self.reason = reason

    def __eq__(self, other: object) -> bool:
        """Nothing equals an opaque value."""
        return False

    def __repr__(self) -> str:
        """Show the type and the text, so that a failing assertion reads well."""
        reason = f" ({self.reason})" if self.reason else ""
        return f"<{self.type} object{reason}: {self.text}>"


class _Budget:
    """What is left of the size limits while one value is packed."""

    __slots__ = ("items", "text")

    def __init__(self) -> None:
        self.items = MAX_ITEMS
        self.text = MAX_TEXT

    def take(self, items: int, text: int = 0) -> bool:
        """Take from the budget; false when it does not reach."""
        self.items -= items
        self.text -= text
        return self.items >= 0 and self.text >= 0


def pack(value: object) -> object:
    """Turn `value` into a tree of None, bool, int, float, str and tagged lists.

    Never raises for a hostile value: what cannot cross becomes an opaque leaf with a reason.
    """
    return _pack(value, MAX_DEPTH, (), _Budget())


def _pack(value: object, depth: int, path: "tuple[int, ...]", budget: _Budget) -> object:
    kind = type(value)
    if value is None or kind is bool:
        return value
    if not budget.take(1):
        return _opaque(value, "too large")
    # The class itself is asked, never the value's `__class__`, which the value can make say anything.
    bases = _MRO(kind)
    for base, packer in _SCALARS:
        if any(one is base for one in bases):
            return packer(value, budget)
    if kind is Opaque:
        return _again(value)
    if not any(kind is container for container in _CONTAINERS):  # a metaclass can make == say anything
        return _opaque(value, "")
    container: Any = value  # exactly one of ours: what it says of itself is true
    reason = _obstacle(container, depth, path, budget)
    return _opaque(value, reason) if reason else _members(container, depth - 1, (*path, id(value)), budget)


def _obstacle(value: "_Container", depth: int, path: "tuple[int, ...]", budget: _Budget) -> str:
    """Say why a container cannot cross; empty when it can."""
    if id(value) in path:
        return "contains itself"
    if depth == 0:
        return "nested too deeply"
    if not isinstance(value, range) and len(value) > budget.items:  # three numbers make a range, however long
        return f"too large: {len(value):,} items"
    return ""


def _members(value: "_Container", depth: int, path: "tuple[int, ...]", budget: _Budget) -> "list[object]":
    if isinstance(value, range):
        return ["range", *(_integer(part) for part in (value.start, value.stop, value.step))]
    if isinstance(value, dict):
        return ["dict", *([_pack(k, depth, path, budget), _pack(v, depth, path, budget)] for k, v in [*value.items()])]
    return [type(value).__name__, *(_pack(item, depth, path, budget) for item in list(value))]


def _integer(value: int, _budget: object = None) -> object:
    # A subclass may lie about its value; int's own addition does not.
    number = int.__add__(value, 0)
    if -_SAFE_INT <= number <= _SAFE_INT:
        return number
    if number.bit_length() > MAX_TEXT:
        return ["opaque", "int", f"an integer of {number.bit_length():,} bits", "too large"]
    return ["int", int.__format__(number, "x")]


def _real(value: float, _budget: object = None) -> object:
    number = float.__mul__(value, 1.0)  # adding 0.0 would lose the sign of -0.0
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124  # NaN differs from itself
        return ["float", float.__repr__(number)]
    return number


def _complex(value: complex, _budget: object = None) -> object:
    parts: Any = (complex.real, complex.imag)  # descriptors, which typeshed has as numbers
    return ["complex", *(_real(part.__get__(value)) for part in parts)]


def _text(value: str, budget: _Budget) -> object:
    if not budget.take(0, str.__len__(value)):
        return _opaque(value, "too large")
    return str.__str__(value)


def _bytes(value: bytes, budget: _Budget) -> object:
    if not budget.take(0, bytes.__len__(value)):
        return _opaque(value, "too large")
    return ["bytes", bytes.decode(value, "latin-1")]


# bool is an int, and a float subclass (numpy.float64) is as good as its value: the base class tells the truth.
_SCALARS: "tuple[tuple[type, Callable[[Any, _Budget], object]], ...]" = (
    (int, _integer),
    (float, _real),
    (str, _text),
    (bytes, _bytes),
    (complex, _complex),
)
_CONTAINERS = (list, tuple, set, frozenset, dict, range)


def _again(value: object) -> "list[object]":
    """Pack what was opaque before, as it was: a saved run says the same as the run."""
    parts = [getattr(value, name, None) for name in ("type", "text", "reason")]
    if all(type(part) is str and len(part) <= MAX_REPR for part in parts):
        return ["opaque", *parts]
    return _opaque(value, "")  # not of our making


def type_name(value: object) -> str:
    """Return the qualified name of a value's type, whatever its metaclass makes of names."""
    kind = type(value)
    name, module = _QUALNAME(kind), _MODULE(kind)
    return f"{module}.{name}" if type(module) is str and module != "builtins" else str(name)


def _first_items(value: "list[object] | tuple[object, ...]") -> str:
    shown = [repr(item) if type(item) in (int, float, str, bool) else "..." for item in value[:20]]
    return f"[{', '.join(shown)}]"[:MAX_REPR]


def _opaque(value: object, reason: str) -> "list[object]":
    kind = type(value)
    known: Any = value  # where its type is one of ours
    try:
        # The repr of a huge container is itself huge, and one that holds itself many times over is huger still.
        if any(kind is container for container in (list, tuple)):
            text = _first_items(known)
        elif kind is str or kind is bytes:
            text = repr(known[:MAX_REPR])[:MAX_REPR]
        elif any(kind is container for container in (set, frozenset, dict)):
            text = f"{kind.__name__} of {len(known):,} items"
        else:
            text = str(repr(value))[:MAX_REPR]
    except BaseException as error:  # noqa: BLE001  # the repr is the submission's code and may do anything
        text = f"its repr raised {type_name(error)}"
    return ["opaque", type_name(value), text, reason]


def unpack(tree: object) -> object:
    """Rebuild the value of a tree made by `pack`.

    Raises:
        ValueError: the tree is not one that `pack` makes; the message shows the place.
    """
    if tree is None or isinstance(tree, bool | int | float | str):
        return tree
    if not isinstance(tree, list) or not tree or not isinstance(tree[0], str):
        raise ValueError(f"not packed plain data: {str(tree)[:80]!r}")
    tag, *rest = tree
    try:
        return _UNPACKERS[tag](rest)
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ValueError(f"not packed plain data: a {tag[:20]!r} made of {str(rest)[:80]!r}") from error


def _hashable(value: object) -> object:
    """Make a member of a set or a key of a dict: an opaque value is known by its repr there."""
    return repr(value) if isinstance(value, Opaque) else value


def _unpack_range(rest: "list[Any]") -> range:
    parts: Any = [unpack(part) for part in rest]
    return range(*parts)


def _unpack_complex(rest: "list[Any]") -> complex:
    parts: Any = unpack(rest[0]), unpack(rest[1])
    return complex(*parts)


_UNPACKERS: "dict[str, Callable[[list[Any]], object]]" = {
    "list": lambda rest: [unpack(item) for item in rest],
    "tuple": lambda rest: tuple(unpack(item) for item in rest),
    "set": lambda rest: {_hashable(unpack(item)) for item in rest},
    "frozenset": lambda rest: frozenset(_hashable(unpack(item)) for item in rest),
    "dict": lambda rest: {_hashable(unpack(key)): unpack(value) for key, value in rest},
    "range": _unpack_range,
    "bytes": lambda rest: rest[0].encode("latin-1"),
    "complex": _unpack_complex,
    "float": lambda rest: float(rest[0]),
    "int": lambda rest: int(rest[0], 16),
    "opaque": lambda rest: Opaque(*rest),
}
