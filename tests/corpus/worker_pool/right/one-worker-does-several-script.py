import multiprocessing
import math

def find_root(number):
    return math.sqrt(number)

if __name__ == '__main__':
    numbers = range(1, 51)
    with multiprocessing.Pool(8) as pool:
        roots = pool.map(find_root, numbers)
    print(roots)
