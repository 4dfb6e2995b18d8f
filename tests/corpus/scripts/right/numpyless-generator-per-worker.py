import random
from multiprocessing import Pool

dice = None


def shuffle_up(counter):
    global dice
    with counter.get_lock():
        dice = random.Random(counter.value)
        counter.value += 1


def throw(_):
    return dice.randint(1, 6)


if __name__ == "__main__":
    from multiprocessing import Value

    with Pool(2, shuffle_up, (Value("i", 7),)) as pool:
        throws = pool.map(throw, range(12))
    print(len(throws), "throws between", min(throws), "and", max(throws))
