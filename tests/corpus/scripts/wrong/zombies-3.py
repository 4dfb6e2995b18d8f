from multiprocessing import Process
import os
import time


def note(text):
    print(os.getpid(), "notes:", text)


def start_note(text):
    p = Process(target=note, args=(text,))
    p.start()
    return p.pid


if __name__ == "__main__":
    pids = [start_note(t) for t in ("milk", "eggs", "stamps")]
    # the little helpers are gone now, main goes on with its own work
    for second in range(1, 5):
        time.sleep(0.4)
        print("main works, step", second)
    print("helpers were", pids)
