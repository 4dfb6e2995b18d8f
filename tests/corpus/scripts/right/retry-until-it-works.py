import sys
from multiprocessing import Process, Value


def shaky(tries):
    with tries.get_lock():
        tries.value += 1
        now = tries.value
    if now < 3:
        print(f"try {now} failed")
        sys.exit(1)
    print(f"try {now} worked")


if __name__ == "__main__":
    tries = Value("i", 0)
    while True:
        p = Process(target=shaky, args=(tries,))
        p.start()
        p.join()
        if p.exitcode == 0:
            break
    print("needed", tries.value)
