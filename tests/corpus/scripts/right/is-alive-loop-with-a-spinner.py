import itertools
import time
from multiprocessing import Process


def work():
    time.sleep(0.4)


if __name__ == "__main__":
    p = Process(target=work)
    p.start()
    for sign in itertools.cycle("|/-\\"):
        if not p.is_alive():
            break
        print(sign, end="\b", flush=True)
        time.sleep(0.1)
    p.join()
    print("done")
