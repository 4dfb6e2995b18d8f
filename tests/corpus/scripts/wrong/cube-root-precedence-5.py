import math
from multiprocessing import Process

# four processes: square, cube, square root and cube root of 10

def square(n):
    print("square:", n ** 2)

def cube(n):
    print("cube:", n ** 3)

def square_root(n):
    print("square root:", math.sqrt(n))

def cube_root(n):
    print("cube root:", n ** 1 / 3)

if __name__ == "__main__":
    jobs = [square, cube, square_root, cube_root]
    processes = [Process(target=job, args=(10,)) for job in jobs]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
