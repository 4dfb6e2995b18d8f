import multiprocessing as mp
import random
import sys


def roll():
    print("rolled", random.randint(1, 6), "by", mp.current_process().name)


def start_one(ctx, what):
    p = ctx.Process(what)
    p.start()
    return p


def main(argv):
    players = int(argv[1]) if len(argv) > 1 else 3
    ctx = mp.get_context()
    print(f"{players} players throw a dice")
    table = {}
    for number in range(players):
        table["player %d" % number] = start_one(ctx, roll)
    for name, p in table.items():
        p.join()
        print(name, "is done")


if __name__ == "__main__":
    main(sys.argv)
