import threading
from multiprocessing import Process


def finish(one: threading.Thread | Process) -> None:
    one.start()
    one.join()


def append_in_process(items: list, value: object) -> list:
    finish(Process(target=items.append(value)))
    return items
