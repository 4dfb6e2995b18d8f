import multiprocessing as mp
from functools import partial

area = lambda width, height: width * height

def report(title, numbers):
    print(title)
    for n in numbers:
        print("  ", n)

if __name__ == '__main__':
    sizes = [(2, 3), (4, 5), (6, 7), (8, 9)]
    with mp.Pool(2) as pool:
        report("room areas", pool.starmap(area, sizes))
        report("all 10 wide", pool.map(partial(area, 10), [1, 2, 3]))
