from functools import partial
from multiprocessing import Process


def bake(oven, bread):
    print(f"oven {oven}: {bread} is ready", flush=True)


def recipe(bread):
    print("main looks up the recipe of", bread)
    return partial(bake, bread=bread)


if __name__ == "__main__":
    ovens = [Process(target=recipe(bread), args=(n,)) for n, bread in enumerate(["rye", "wheat", "oat"], 1)]
    for oven in ovens:
        oven.start()
    for oven in ovens:
        oven.join()
