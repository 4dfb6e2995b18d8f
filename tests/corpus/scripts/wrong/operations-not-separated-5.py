import math
import multiprocessing

# Use 4 processes: one squares, one cubes, one takes the square root, one halves.

def calculate(n):
    print(n, "->", n ** 2, n ** 3, math.sqrt(n), n / 2)

if __name__ == "__main__":
    team = []
    for _ in range(4):
        p = multiprocessing.Process(target=calculate, args=(16,))
        team.append(p)
        p.start()
    for p in team:
        p.join()
    print("all four calculations are ready")
