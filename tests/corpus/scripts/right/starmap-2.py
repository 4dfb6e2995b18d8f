from multiprocessing import Pool
import math

# sides of right-angled triangles
sides = [(3, 4), (5, 12), (8, 15), (7, 24), (20, 21), (9, 40)]

if __name__ == "__main__":
    with Pool(3) as pool:
        longest = pool.starmap(math.hypot, sides)
    for (a, b), c in zip(sides, longest):
        print(a, b, "->", c)
