from multiprocessing import Pool
from math import sqrt

def square_root(x):
    return sqrt(x)

def square_roots(numbers, processes=8):
    roots = []
    with Pool(processes) as pool:
        for root in pool.imap(square_root, numbers):
            roots.append(root)
    return roots

if __name__ == '__main__':
    for root in square_roots(range(1, 51)):
        print(root)
