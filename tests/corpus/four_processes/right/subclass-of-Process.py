import math
from multiprocessing import Process


class Worker(Process):
    def __init__(self, job, number):
        super().__init__(name=job.__name__)
        self.job = job
        self.number = number

    def run(self):
        self.job(self.number)


def square(n):
    print(f'Square: {n * n}')


def cube(n):
    print(f'Cube: {n * n * n}')


def square_root(n):
    print(f'Square Root: {math.sqrt(n)}')


def cube_root(n):
    print(f'Cube Root: {math.cbrt(n)}')


def main(n=10):
    workers = [Worker(job, n) for job in (square, cube, square_root, cube_root)]
    [w.start() for w in workers]
    [w.join() for w in workers]


if __name__ == '__main__':
    main()
