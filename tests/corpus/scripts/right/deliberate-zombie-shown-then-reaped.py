import os
import time
from multiprocessing import Process, active_children


def short():
    pass


if __name__ == "__main__":
    p = Process(target=short)
    p.start()
    time.sleep(0.3)
    with open(f"/proc/{p.pid}/stat") as stat:
        print("state before the join:", stat.read().split()[2])
    p.join()
    print("after it:", os.path.exists(f"/proc/{p.pid}"), active_children())
