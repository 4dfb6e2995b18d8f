import math
import multiprocessing as mp

if __name__ == "__main__":
    mp.set_start_method("fork")
    n = 10
    jobs = [
        mp.Process(target=lambda: print(f"Square: {n ** 2}")),
        mp.Process(target=lambda: print(f"Cube: {n ** 3}")),
        mp.Process(target=lambda: print(f"Square Root: {math.sqrt(n)}")),
        mp.Process(target=lambda: print(f"Cube Root: {n ** (1 / 3)}")),
    ]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
