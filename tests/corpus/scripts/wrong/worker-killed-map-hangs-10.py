import multiprocessing as mp
import os
import signal
import time

LIMIT = 50_000


def make_thumbnail(size):
    time.sleep(0.05)
    if size > LIMIT:
        # what the system does when a picture is too large for the memory
        os.kill(os.getpid(), signal.SIGKILL)
    return size // 10


def main():
    sizes = [1_000, 20_000, 900_000, 3_000]
    pool = mp.Pool(processes=2)
    try:
        for nr, small in enumerate(pool.imap(make_thumbnail, sizes)):
            print(f"picture {nr}: {sizes[nr]} -> {small}")
    finally:
        pool.close()
        pool.join()
    print("gallery ready")


if __name__ == "__main__":
    main()
