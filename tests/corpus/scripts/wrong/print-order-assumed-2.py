import multiprocessing as mp


def work(loops):
    s = 0
    for i in range(loops):
        s += i % 7
    return s


def step(text, loops):
    work(loops)
    print(text)


RECIPE = [
    ("1. peel the potatoes", 3_000_000),
    ("2. boil them", 1_000_000),
    ("3. mash them", 10),
]

if __name__ == "__main__":
    cooks = []
    for text, loops in RECIPE:
        cook = mp.Process(target=step, args=(text, loops))
        cook.start()
        cooks.append(cook)
    for cook in cooks:
        cook.join()
    print("4. eat")
