import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def interest(amount):
    return round(amount * 1.03 ** 10, 2)


# spawn is what Windows uses
with ProcessPoolExecutor(max_workers=2, mp_context=multiprocessing.get_context("spawn")) as ex:
    for start, end in zip((100, 250, 900), ex.map(interest, (100, 250, 900))):
        print(start, "->", end)
