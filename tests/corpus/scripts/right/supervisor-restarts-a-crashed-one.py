import os
import time
from multiprocessing import Process, Value


def service(generation):
    generation.value += 1
    print("generation", generation.value, flush=True)
    if generation.value < 3:
        os._exit(1)


if __name__ == "__main__":
    generation = Value("i", 0)
    p = Process(target=service, args=(generation,))
    p.start()
    while True:
        p.join(0.1)
        if p.exitcode == 0:
            break
        if p.exitcode is not None:
            print("crashed, again")
            p = Process(target=service, args=(generation,))
            p.start()
    print("stable")
