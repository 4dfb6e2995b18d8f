from multiprocessing import Pool
from time import sleep, perf_counter

def length_of_name(name):
    sleep(0.1)
    return len(name)

def longest(names):
    return max(names, key=len)

if __name__ == "__main__":
    names = ["Alexandra", "Bo", "Christopher", "Dee", "Evangeline", "Flo"]
    t = perf_counter()
    with Pool(3) as pool:
        lengths = pool.map_async(length_of_name, names)
        best = pool.apply_async(longest, (names,))
        while not lengths.ready():
            print("waiting ...")
            lengths.wait(0.1)
        lengths = lengths.get()
        best = best.get()
    for name, n in zip(names, lengths):
        print(name, n)
    print("longest:", best, f"({perf_counter() - t:.1f} s)")
