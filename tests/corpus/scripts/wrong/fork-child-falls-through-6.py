import os
import random
import time


def work(me):
    time.sleep(random.random() / 4)
    print(f"worker {me} done", flush=True)


def main():
    children = [os.fork() for _ in range(2)]
    if 0 in children:
        work(os.getpid())
    for c in children:
        if c > 0:
            os.waitpid(c, 0)
    if 0 not in children:
        print("two workers are finished", flush=True)


if __name__ == "__main__":
    main()
