"""main is the monitor: it writes what the sleeping children do to the process table."""
import multiprocessing
import time


def hold(seconds):
    time.sleep(seconds)


if __name__ == "__main__":
    kids = [multiprocessing.Process(target=hold, args=(0.2 + 0.1 * n,), name=f"kid{n}") for n in range(3)]
    for kid in kids:
        kid.start()
    while alive := [kid.name for kid in kids if kid.is_alive()]:
        print("alive:", ", ".join(alive))
        time.sleep(0.1)
    for kid in kids:
        kid.join()
    print("all gone, codes", [kid.exitcode for kid in kids])
