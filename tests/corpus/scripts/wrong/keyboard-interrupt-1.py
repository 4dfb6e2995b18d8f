import os
import signal
import time
from multiprocessing import Event, Process


def work(name, ready):
    for i in range(4):
        try:
            ready.set()
            time.sleep(0.3)
        except:
            pass                # never give up
    print(name, "did everything")


if __name__ == "__main__":
    if os.getpgrp() != os.getpid():
        os.setpgrp()
    events = [Event() for _ in range(2)]
    ps = [Process(target=work, args=(f"worker {i}", e)) for i, e in enumerate(events)]
    for p in ps:
        p.start()
    for e in events:
        e.wait()
    try:
        os.killpg(os.getpgrp(), signal.SIGINT)      # as if I pressed Ctrl-C
        time.sleep(1)
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
    for p in ps:
        p.join()
