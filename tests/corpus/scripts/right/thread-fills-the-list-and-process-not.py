"""Compare: what a thread appends is there, what a process appends is not shared."""
from multiprocessing import Process
from threading import Thread

box = []


def put(what):
    box.append(what)


if __name__ == "__main__":
    for kind in (Thread, Process):
        one = kind(target=put, args=(kind.__name__,))
        one.start()
        one.join()
    print(box)
    assert box == ["Thread"]
