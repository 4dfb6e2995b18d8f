import logging
import multiprocessing as mp
import threading
import time


class SlowHandler(logging.Handler):
    """pretends to send every message to a slow printer"""

    def __init__(self):
        super().__init__()
        self.mutex = threading.RLock()

    def emit(self, record):
        with self.mutex:
            time.sleep(0.15)
            print("LOG", record.processName, record.getMessage())


log = logging.getLogger("backup")
log.addHandler(SlowHandler())
log.setLevel(logging.INFO)


def heartbeat(stop):
    while not stop.is_set():
        log.info("still alive")


def copy_folder(name):
    log.info("copying %s", name)


def main():
    stop = threading.Event()
    beat = threading.Thread(target=heartbeat, args=(stop,), daemon=True)
    beat.start()
    time.sleep(0.2)
    copies = [mp.Process(target=copy_folder, args=(n,)) for n in ("music", "mail", "photos")]
    for c in copies:
        c.start()
    time.sleep(0.3)
    stop.set()
    for c in copies:
        c.join()
    print("backup complete")


if __name__ == "__main__":
    main()
