import random
import multiprocessing as mp


def throw(sides):
    random.seed()
    print(f"a die with {sides} sides shows {random.randint(1, sides)}", flush=True)


def main():
    dice = [4, 6, 12, 20]
    throws = [lambda: throw(sides) for sides in dice]
    procs = []
    for t in throws:
        p = mp.Process(target=t)
        procs.append(p)
        p.start()
    for p in procs:
        p.join()


if __name__ == "__main__":
    main()
