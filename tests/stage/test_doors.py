"""The parts of the doors that can be tried without a run."""

import dis
from types import SimpleNamespace

import pytest


@pytest.fixture
def calls():
    """Collect the arrivals: kind, name and gate, and whether the process was free to go."""
    return []


@pytest.fixture
def doors(calls, inside):
    """Load the module by its path as in the stage, with an agent that only takes notes."""
    agent = SimpleNamespace(settings={}, seen=set(), taken=0, free=False)
    agent.settings.update(store=str(dis.opmap["STORE_ATTR"]), item=str(dis.opmap["STORE_SUBSCR"]))

    def arrive(kind, name, _key, *, gate):
        calls.append((kind, name, gate))
        agent.free = True  # as after a rendezvous

    agent.arrive = arrive
    return inside("doors", agent=agent)


def stored(doors, source):
    """Return what the instructions of a piece of code store into, one after the other."""
    code = compile(source, "answer.py", "exec")
    found = [doors._stored(code, instruction.offset) for instruction in dis.get_instructions(code)]
    return [name for name in found if name is not None]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("total.value = 1", ["value"]),
        ("total.value += number", ["value"]),
        ("total.value = total.value + number", ["value"]),
        ("total.get_obj().value = 1", ["value"]),
        ("total.values = 1; total.val = 2", []),
        ("value = total.value", []),
        ("array[0] += 1", ["[]"]),
        ("array[0] = total.value", ["[]"]),
        ("array[0]", []),
        ("a.value = b[0] = 1", ["value", "[]"]),
        ("setattr(total, 'value', 1)", []),
    ],
)
def test_what_an_instruction_stores_into(doors, source, names):
    """Told are stores into an attribute `value` and into items: not reads, other names, or calls."""
    assert stored(doors, source) == names


def test_a_name_with_a_large_number(doors):
    """The 257th name and later ones are not looked at, and are not taken for another."""
    names = "; ".join(f"n{number}" for number in range(300))
    assert stored(doors, f"{names}; total.value = 1") == []
    assert stored(doors, f"total.value = 1; {names}; total.n0 = 1") == ["value"]


def test_who_stores_is_held_and_an_item_is_only_told(doors, calls):
    """Each store of the value stops at the gate; the first item of a process is told, and stops nobody."""
    for name in ("value", "[]", "[]", "value"):
        doors._storing(name)
    assert calls == [("store", "value", "store"), ("store", "[]", None), ("store", "value", "store")]


def test_the_first_lock_is_taken_at_once(doors, calls):
    """From the second lock on a process is held, its stop before it stores still to come; after many it is not."""
    doors.take()
    assert calls == []
    for _ in range(20):
        doors.take()
        assert doors.agent.free is False
    assert calls == [("lock", "", "store")] * (doors._MOST_LOCKS - 1)


def test_who_goes_free_is_not_held_at_a_lock(doors, calls):
    """A process that is to stop no more takes its locks."""
    doors.agent.free = True
    doors.take()
    doors.take()
    assert (calls, doors.agent.free) == ([], True)


@pytest.mark.parametrize(
    ("owners", "tool"),
    [({}, 4), ({4: "other"}, 3), ({4: "a", 3: "b", 1: "c"}, 0), ({4: "a", 3: "b", 1: "c", 0: "d"}, None)],
)
def test_a_tool_that_nobody_uses(doors, owners, tool):
    """A number that somebody else has is left to them."""
    assert doors._free_tool(SimpleNamespace(get_tool=owners.get)) == tool


def test_one_tool_is_enough(doors):
    """Who has a number already takes no second one."""
    assert doors._free_tool(SimpleNamespace(get_tool={3: "pytest-witness"}.get)) is None


def test_names_of_places(doors, calls):
    """A function that is called like a place is no place; each function is told once."""
    doors.agent.settings["gate"] = "work"
    for name in ("square", "square", "work", "store"):
        namespace = {}
        exec(compile(f"def {name}(): pass", "answer.py", "exec"), namespace)
        doors._entered(namespace[name].__code__)
    assert calls == [("function", "square", "square"), ("function", "work", None), ("function", "store", None)]
