import multiprocessing as mp
import time


def bake(cake, minutes):
    time.sleep(minutes / 100)
    print(cake, "is done")


def start_process(func, *args):
    """makes a process, starts it and gives it back"""
    p = mp.Process(target=func, args=args).start()
    return p


def main():
    ovens = {}
    for cake, minutes in [("muffin", 20), ("bread", 40)]:
        ovens[cake] = start_process(bake, cake, minutes)
    while any(o.is_alive() for o in ovens.values()):
        time.sleep(0.1)
    print("all cakes are ready")


if __name__ == "__main__":
    main()
