import math
from multiprocessing import Pool


# the square
def square(n):
    print("Square: %s" % (n ** 2))


# the cube
def cube(n):
    print("Cube: %s" % (n ** 3))


# the square root
def square_root(n):
    print("Square Root: %s" % math.sqrt(n))


# the cube root
def cube_root(n):
    print("Cube Root: %s" % (n ** (1 / 3)))


def call(job):
    function, n = job
    function(n)


def main(n=10):
    jobs = [(square, n), (cube, n), (square_root, n), (cube_root, n)]
    pool = Pool(4)
    pool.map(call, jobs, chunksize=4)
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
