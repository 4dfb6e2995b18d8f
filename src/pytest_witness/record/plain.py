"""Plain data: the only values that cross between a submission and the grader.

A value is packed into a *tree* that JSON can carry, and unpacked on the other side. Scalars that JSON knows stand
for themselves; everything else is a list whose first item is a tag. Nothing is ever pickled or evaluated, so
whatever a submission sends, the worst that can arrive is wrong data.

This module is also loaded, alone and by its path, inside the observed interpreters: it imports nothing that a bare
interpreter has not already loaded, so that it cannot change which modules a learner's program finds.
"""

MAX_DEPTH = 20  #: levels of nesting
MAX_ITEMS = 100_000  #: items and characters blocks in one value, over all levels
MAX_TEXT = 1_000_000  #: characters (str) or bytes (bytes) in one value, over all levels
MAX_REPR = 200  #: characters kept of the repr of an opaque value

# JSON numbers are exact in every reader only up to 2**53; larger integers travel as text.
_SAFE_INT = 2**53


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
    for base, packer in _SCALARS:
        if isinstance(value, base):
            return packer(value, budget)
    if kind is Opaque:
        return _again(value)
    if kind not in _CONTAINERS:
        return _opaque(value, "")
    if id(value) in path:
        return _opaque(value, "contains itself")
    if depth == 0:
        return _opaque(value, "nested too deeply")
    if kind is range:
        return ["range", *(_integer(part) for part in (value.start, value.stop, value.step))]  # type: ignore[attr-defined]
    if len(value) > budget.items:  # type: ignore[arg-type]
        return _opaque(value, f"too large: {len(value):,} items")  # type: ignore[arg-type]
    path += (id(value),)
    if kind is dict:
        pairs = list(value.items())  # type: ignore[attr-defined]
        return ["dict", *([_pack(k, depth - 1, path, budget), _pack(v, depth - 1, path, budget)] for k, v in pairs)]
    return [kind.__name__, *(_pack(item, depth - 1, path, budget) for item in list(value))]  # type: ignore[call-overload]


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
    return ["complex", *(_real(part.__get__(value)) for part in (complex.real, complex.imag))]  # type: ignore[attr-defined]


def _text(value: str, budget: _Budget) -> object:
    if not budget.take(0, str.__len__(value)):
        return _opaque(value, "too large")
    return str.__str__(value)


def _bytes(value: bytes, budget: _Budget) -> object:
    if not budget.take(0, bytes.__len__(value)):
        return _opaque(value, "too large")
    return ["bytes", bytes.decode(value, "latin-1")]


# bool is an int, and a float subclass (numpy.float64) is as good as its value: the base class tells the truth.
_SCALARS = ((int, _integer), (float, _real), (str, _text), (bytes, _bytes), (complex, _complex))
_CONTAINERS = (list, tuple, set, frozenset, dict, range)


def _again(value: object) -> "list[object]":
    """Pack what was opaque before, as it was: a saved run says the same as the run."""
    parts = [getattr(value, name, None) for name in ("type", "text", "reason")]
    if all(type(part) is str and len(part) <= MAX_REPR for part in parts):
        return ["opaque", *parts]
    return _opaque(value, "")  # not of our making


def _opaque(value: object, reason: str) -> "list[object]":
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    try:
        # The repr of a huge container is itself huge; its first items say as much.
        if kind in (list, tuple, str, bytes):
            text = repr(value[:20])[:MAX_REPR]  # type: ignore[index]
        elif kind in (set, frozenset, dict):
            text = f"{kind.__name__} of {len(value):,} items"  # type: ignore[arg-type]
        else:
            text = str(repr(value))[:MAX_REPR]
    except BaseException as error:  # noqa: BLE001  # the repr is the submission's code and may do anything
        text = f"its repr raised {type(error).__name__}"
    return ["opaque", name, text, reason]


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


_UNPACKERS = {
    "list": lambda rest: [unpack(item) for item in rest],
    "tuple": lambda rest: tuple(unpack(item) for item in rest),
    "set": lambda rest: {_hashable(unpack(item)) for item in rest},
    "frozenset": lambda rest: frozenset(_hashable(unpack(item)) for item in rest),
    "dict": lambda rest: {_hashable(unpack(key)): unpack(value) for key, value in rest},
    "range": lambda rest: range(*(unpack(part) for part in rest)),  # type: ignore[arg-type]
    "bytes": lambda rest: rest[0].encode("latin-1"),
    "complex": lambda rest: complex(unpack(rest[0]), unpack(rest[1])),  # type: ignore[arg-type]
    "float": lambda rest: float(rest[0]),
    "int": lambda rest: int(rest[0], 16),
    "opaque": lambda rest: Opaque(*rest),
}
