"""The lists that tell who changes them, tried without a run."""

import copy
import heapq
import os
import pickle
import threading
from types import SimpleNamespace

import pytest

OTHERWISE = "by a way that is not watched"


@pytest.fixture
def told():
    """Collect what is told: thread, argument and method of each change."""
    return []


@pytest.fixture
def changes(told, inside):
    """Load the module with an agent that only takes notes."""

    def say(what, *, tid, argument, how):
        assert what == "change"
        told.append((tid, argument, how))

    return inside("changes", agent=SimpleNamespace(say=say))


def methods(told):
    """Return the methods that were told."""
    return [how for _, _, how in told]


def test_only_lists_are_watched(changes):
    """Any other value is handed over as it is, a subclass of list too."""
    special = type("Special", (list,), {})()
    for value in ((1, 2), {"a": 1}, None, special):
        assert changes.watched(0, value) is value
        assert changes.plain(value) is value


def test_what_is_watched_is_equal_and_can_be_made_plain(changes):
    """A watched list is equal to the list, another object, and an ordinary list again in the end."""
    given = [1, [2]]
    made = changes.watched(3, given)
    assert (made == given, made is given, isinstance(made, list), made.argument) == (True, False, True, 3)
    assert type(changes.plain(made)) is list


def test_a_change_is_told_by_who_makes_it(changes, told):
    """The thread that changes it is named, and the argument's position."""
    made = changes.watched(2, [1])
    thread = threading.Thread(target=made.append, args=(2,))
    thread.start()
    thread.join()
    assert told == [(thread.native_id, 2, "append")]
    assert made == [1, 2]


def test_copies_are_watched(changes, told):
    """Slices, copies and what was pickled are watched lists of their own."""
    made = changes.watched(1, [1, 2])
    for other in (made[:1], made.copy(), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert type(other) is changes.WatchedList
        other.append(3)
    assert (made, methods(told)) == ([1, 2], ["append"] * 4)
    assert {argument for _, argument, _ in told} == {1}


def test_looking_without_a_change(changes, told):
    """Who looks and finds everything as it was says nothing."""
    changes.watched(0, [1, 2])
    made = changes.watched(0, [3])
    changes.look(7)
    assert (told, made) == ([], [3])


@pytest.mark.parametrize(
    "change",
    [
        lambda made: list.append(made, 1),
        lambda made: heapq.heappush(made, 0),
        lambda made: list.__setitem__(made, 0, 6),
        lambda made: list.__setitem__(made, 0, int("100000")),  # equal to what was there, and another object
        list.clear,
    ],
    ids=["append", "heapq", "assigned", "equal", "clear"],
)
def test_what_goes_past_the_methods_is_found_by_looking(changes, told, change):
    """A change by other means is told at the next look, once."""
    made = changes.watched(4, [int("100000"), 2000])
    change(made)
    assert told == []
    changes.look(7)
    changes.look(8)
    assert told == [(7, 4, OTHERWISE)]


def test_what_was_told_is_not_found_again(changes, told):
    """A change that a method has told is no news at the next look; a later one by other means is."""
    made = changes.watched(0, [1])
    made.append(2)
    changes.look(7)
    assert methods(told) == ["append"]
    list.append(made, 3)
    changes.look(7)
    assert methods(told) == ["append", OTHERWISE]


def test_looking_for_nobody(changes, told):
    """A process that begins only looks: what was changed before is not its doing."""
    made = changes.watched(0, [1])
    list.append(made, 2)
    changes.look(None)
    changes.look(7)
    assert told == []


def test_a_list_that_is_gone(changes, told):
    """A list that nobody has any more is not kept."""
    made = changes.watched(0, [1])
    kept = changes.watched(1, [1])
    del made
    changes.look(7)
    assert [reference() for reference in changes._lists] == [kept]
    assert told == []


def test_who_did_it_is_not_known(changes, told):
    """What is found by the main thread was done by the main thread, unless another one is still there."""
    if threading.active_count() > 1:
        pytest.skip("a plugin has threads of its own here")
    made = changes.watched(0, [1])
    list.append(made, 2)
    changes.look_back()
    leave = threading.Event()
    thread = threading.Thread(target=leave.wait)
    thread.start()
    list.append(made, 3)
    changes.look_back()
    leave.set()
    thread.join()
    assert told == [(os.getpid(), 0, OTHERWISE), (thread.native_id, 0, OTHERWISE)]
