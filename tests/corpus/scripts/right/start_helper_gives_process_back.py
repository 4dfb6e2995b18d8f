import multiprocessing as mp
import time
from contextlib import ExitStack


def launch(func, *args):
    p = mp.Process(target=func, args=args, name=str(args[-1]))
    p.start()
    return p


def boil(minutes, what):
    time.sleep(minutes / 50)
    print(f"{what}: boiled for {minutes} minutes")


def main():
    menu = {"egg": 6, "rice": 12, "pasta": 9}
    with ExitStack() as kitchen:
        for what, minutes in menu.items():
            p = launch(boil, minutes, what)
            kitchen.callback(p.join)
    print("dinner!")

    # second round, started in one line and joined in the next
    ps = [mp.Process(target=boil, args=(m, "more " + w)) for w, m in menu.items()]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print("dessert!", [p.exitcode for p in ps])


if __name__ == "__main__":
    main()
